import { rowId } from '../rowId';
import { ADULT_NAMES, GIVEN_NAMES, type SeedContext } from './SeedContext';

export function familyRows({ child, isLookedAfter, age, random: randomOf }: SeedContext) {
  const random = randomOf('family');
  const child_id = child.id;
  const named = (relation: string) => ({
    child_id,
    relation,
    person: `${random.pick(ADULT_NAMES)} ${child.familyName}`,
  });
  const familyTime = (relation: string, chance: number) =>
    isLookedAfter && !child.unaccompanied && random.chance(chance)
      ? [
          {
            id: rowId(child_id, 'family time', relation),
            ...named(relation),
            kind: random.pick(['FACE_TO_FACE', 'SUPERVISED', 'SUPERVISED', 'VIDEO_OR_TELEPHONE', 'LETTERS']),
            frequency: random.pick(['weekly', 'every two weeks', 'monthly', 'six times a year', 'twice a year']),
            since: child.enteredCareOn,
          },
        ]
      : [];
  const siblings = random.chance(0.6) ? random.between(1, 3) : 0;
  return {
    family_time: [...familyTime('mother', 0.7), ...familyTime('father', 0.35), ...familyTime('grandparent', 0.2)],
    sibling: Array.from({ length: siblings }, (_, place) => ({
      id: rowId(child_id, 'sibling', place),
      child_id,
      given_name: random.pick(GIVEN_NAMES),
      relation: random.pick(['FULL', 'FULL', 'HALF']),
      lives_with_child: isLookedAfter ? random.chance(0.4) : null,
    })),
    support_person:
      age >= 14 && random.chance(0.7)
        ? [{ id: rowId(child_id, 'support'), child_id, name: random.pick(ADULT_NAMES), ...random.pick(SUPPORT) }]
        : [],
  };
}

const SUPPORT = [
  { relation: 'former foster carer', role: 'Sunday lunch, and a bed when one is needed' },
  { relation: 'aunt', role: 'Somebody to ring at any time' },
  { relation: 'football coach', role: 'Lifts to training and a word with college' },
  { relation: 'independent visitor', role: 'A day out each month' },
];
