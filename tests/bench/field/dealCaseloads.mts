import type { SyntheticChild, SyntheticRelationship } from '@hub/platform';

/** Whom the questions are asked as: their own children are `scope` of the population, however large that is. */
export const NURSE = 'nurse';
export const SOCIAL_WORKER = 'social-worker';

/** What decides whose a child is: so little that it can be held for everybody at once. */
export type Dealt = Pick<SyntheticChild, 'id' | 'restricted' | 'enteredCareOn' | 'endedCareOn'>;

/** Who works with a child, and nobody else. */
export type Hands = ReadonlyMap<string, SyntheticRelationship[]>;

/**
 * Gives every child one nurse, and every child who is looked after one social worker, so that the tables which say
 * whose child it is are as full as in life and yet nobody has more than `scope` children. Which children are together
 * has nothing to do with the order in which any table or index holds them. Restricted children go to others, and so do
 * those who are in care no more: of an adult a nurse sees only what that adult permits.
 */
export function dealCaseloads(children: readonly Dealt[], scope: number): Hands {
  const nurses = dealTo(NURSE, 'registeredPatients', children, scope);
  const lookedAfter = children.filter(({ endedCareOn }) => endedCareOn === null);
  const workers = dealTo(SOCIAL_WORKER, 'caseload', lookedAfter, scope);
  const both = ({ id }: Dealt) => [nurses.get(id), workers.get(id)].filter((each) => each !== undefined);
  return new Map(children.map((child) => [child.id, both(child)]));
}

/** The first hand is the persona's; the others are colleagues'. */
function dealTo(persona: string, kind: string, children: readonly Dealt[], scope: number) {
  const shuffled = children.toSorted(
    (one, other) => Number(isOthers(one)) - Number(isOthers(other)) || (backwards(one) < backwards(other) ? -1 : 1),
  );
  return new Map(
    shuffled.map((child, index): [string, SyntheticRelationship] => {
      const hand = Math.floor(index / scope);
      const subject = hand === 0 ? persona : `${persona}-${hand}`;
      return [child.id, { subject, kind, startedOn: child.enteredCareOn, endedOn: null }];
    }),
  );
}

const isOthers = ({ restricted, endedCareOn }: Dealt): boolean => restricted || endedCareOn !== null;

/** Ids come from a hash: read from the end they are another order, and the same one on every run. */
const backwards = ({ id }: Dealt): string => id.split('').reverse().join('');
