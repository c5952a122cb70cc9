import { rowId } from '../rowId';
import { ADULT_NAMES, type SeedContext } from './SeedContext';

/** An order under Children Act 1989 s.31 or s.38, or a placement order, gives the authority parental responsibility. */
const ORDERS: Record<string, string> = {
  C1: 'interim care order (Children Act 1989 s.38)',
  C2: 'care order (Children Act 1989 s.31)',
  E1: 'placement order (Adoption and Children Act 2002 s.21)',
};

export function delegationRows({ child, isLookedAfter, random: randomOf }: SeedContext) {
  const random = randomOf('delegation');
  const child_id = child.id;
  const order = isLookedAfter ? ORDERS[child.episodes.at(-1)?.legalStatus ?? ''] : undefined;
  const parent = (relation: string, chance: number, basis: string) =>
    random.chance(chance)
      ? [
          {
            id: rowId(child_id, relation),
            child_id,
            holder: `${random.pick(ADULT_NAMES)} ${child.familyName}`,
            relation,
            basis,
            since: null as string | null,
          },
        ]
      : [];
  const parents = child.unaccompanied
    ? []
    : [...parent('mother', 0.95, 'birth'), ...parent('father', 0.55, 'registered at birth')];
  const authority = order
    ? [
        {
          id: rowId(child_id, 'authority'),
          child_id,
          holder: 'The local authority',
          relation: 'local authority',
          basis: order,
          since: child.enteredCareOn,
        },
      ]
    : [];
  const barred = isLookedAfter && random.chance(0.12);
  return {
    parental_responsibility: [...parents, ...authority],
    delegated_decision: isLookedAfter
      ? DECISIONS.map((decision, place) => decisionOf(decision, place, child_id, child.enteredCareOn))
      : [],
    contact_restriction: barred
      ? [
          {
            id: rowId(child_id, 'contact restriction'),
            child_id,
            person: `${random.pick(ADULT_NAMES)} ${child.familyName}`,
            relation: random.pick(['father', 'mother’s former partner', 'uncle', 'grandparent']),
            kind: random.pick(['NO_CONTACT', 'SUPERVISED_ONLY', 'LETTERS_ONLY']),
            basis: random.pick(['order under Children Act 1989 s.34(4)', 'care plan']),
            from_on: child.enteredCareOn,
          },
        ]
      : [],
  };
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
  child_id: string,
  agreed_on: string,
) => ({
  id: rowId(child_id, 'decision', place),
  child_id,
  decision,
  delegated_to,
  conditions,
  agreed_on,
});
