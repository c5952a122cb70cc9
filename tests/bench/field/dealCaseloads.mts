import type { Population, SyntheticChild, SyntheticRelationship } from '@hub/platform';

type Professional = Population['professionals'][number];

/** Whom the questions are asked as: their own children are `scope` of the population, however large that is. */
export const NURSE = 'nurse';
export const SOCIAL_WORKER = 'social-worker';

/**
 * Gives every child one nurse, and every child who is looked after one social worker, so that the tables which say
 * whose child it is are as full as in life and yet nobody has more than `scope` children. Which children are together
 * has nothing to do with the order in which any table or index holds them. Restricted children go to others.
 */
export function dealCaseloads(population: Population, scope: number): Population {
  const nurses = dealTo(NURSE, 'registeredPatients', population.children, scope);
  const lookedAfter = population.children.filter(({ endedCareOn }) => endedCareOn === null);
  const workers = dealTo(SOCIAL_WORKER, 'caseload', lookedAfter, scope);
  return {
    ...population,
    professionals: [...population.professionals, ...colleagues(population, [...nurses.values(), ...workers.values()])],
    children: population.children.map((child) => ({
      ...child,
      relationships: [nurses.get(child.id), workers.get(child.id)].filter((each) => each !== undefined),
    })),
  };
}

/** The first hand is the persona's; the others are colleagues'. */
function dealTo(persona: string, kind: string, children: SyntheticChild[], scope: number) {
  const shuffled = children.toSorted(
    (one, other) => Number(one.restricted) - Number(other.restricted) || (backwards(one) < backwards(other) ? -1 : 1),
  );
  return new Map(
    shuffled.map((child, index): [string, SyntheticRelationship] => {
      const hand = Math.floor(index / scope);
      const subject = hand === 0 ? persona : `${persona}-${hand}`;
      return [child.id, { subject, kind, startedOn: child.enteredCareOn, endedOn: null }];
    }),
  );
}

/** Ids come from a hash: read from the end they are another order, and the same one on every run. */
const backwards = ({ id }: SyntheticChild): string => id.split('').reverse().join('');

function colleagues({ professionals }: Population, relationships: SyntheticRelationship[]): Professional[] {
  const known = new Set(professionals.map(({ subject }) => subject));
  const subjects = new Set(relationships.map(({ subject }) => subject).filter((subject) => !known.has(subject)));
  return [...subjects].map((subject) => ({
    subject,
    name: subject,
    jobTitle: 'Colleague',
    team: `Team of ${subject}`,
    telephone: '01632 960000',
  }));
}
