import { rowId } from '../rowId';
import { ADULT_NAMES, type SeedContext } from './SeedContext';

/** An order under Children Act 1989 s.31 or s.38, or a placement order, gives the authority parental responsibility. */
const ORDERS: Record<string, string> = {
  C1: 'interim care order (Children Act 1989 s.38)',
  C2: 'care order (Children Act 1989 s.31)',
  E1: 'placement order (Adoption and Children Act 2002 s.21)',
};

export const delegationRows = (context: SeedContext) => ({
  parental_responsibility: parentalResponsibility(context),
  delegated_decision: context.isLookedAfter ? DECISIONS.map((each, place) => decisionOf(each, place, context)) : [],
  contact_restriction: restrictionsOf(context),
});

function parentalResponsibility({ child, isLookedAfter, random: randomOf }: SeedContext) {
  const random = randomOf('delegation');
  const child_id = child.id;
  const hold = (holder: string, relation: string, basis: string, since: string | null = null) => ({
    id: rowId(child_id, relation),
    child_id,
    holder,
    relation,
    basis,
    since,
  });
  const parent = (relation: string, chance: number, basis: string) =>
    !child.unaccompanied && random.chance(chance)
      ? [hold(`${random.pick(ADULT_NAMES)} ${child.familyName}`, relation, basis)]
      : [];
  const order = isLookedAfter ? ORDERS[child.episodes.at(-1)?.legalStatus ?? ''] : undefined;
  const authority = order ? [hold('The local authority', 'local authority', order, child.enteredCareOn)] : [];
  return [...parent('mother', 0.95, 'birth'), ...parent('father', 0.55, 'registered at birth'), ...authority];
}

function restrictionsOf({ child, isLookedAfter, random: randomOf }: SeedContext) {
  const random = randomOf('contact restriction');
  if (!isLookedAfter || !random.chance(0.12)) return [];
  return [
    {
      id: rowId(child.id, 'contact restriction'),
      child_id: child.id,
      person: `${random.pick(ADULT_NAMES)} ${child.familyName}`,
      relation: random.pick(['father', 'mother’s former partner', 'uncle', 'grandparent']),
      kind: random.pick(['NO_CONTACT', 'SUPERVISED_ONLY', 'LETTERS_ONLY']),
      basis: random.pick(['order under Children Act 1989 s.34(4)', 'care plan']),
      from_on: child.enteredCareOn,
    },
  ];
}

const DECISIONS = [
  ['Haircut', 'carer', null],
  ['Overnight stay with friends', 'carer', 'Up to two nights'],
  ['School trip in the United Kingdom', 'carer', null],
  ['School trip abroad', 'social worker', 'Passport and parents’ views first'],
  ['Routine medical and dental treatment', 'carer', null],
  ['Planned medical treatment with anaesthetic', 'holders of parental responsibility', 'In writing'],
] as const;

const decisionOf = (
  [decision, delegated_to, conditions]: (typeof DECISIONS)[number],
  place: number,
  { child }: SeedContext,
) => ({
  id: rowId(child.id, 'decision', place),
  child_id: child.id,
  decision,
  delegated_to,
  conditions,
  agreed_on: child.enteredCareOn,
});
