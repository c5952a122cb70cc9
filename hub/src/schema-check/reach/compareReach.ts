import type { AgeGroup, Policy } from '@hub/platform';
import { PURPOSES, type Category, type Opening, type Purpose, type RoleName } from '@hub/schema';

/** One item under one state of the agreement. */
export interface Item {
  policy: Policy;
  item: Category;
}

/** That something is had for fewer purposes or children than before, or for more; each in a sentence. */
export interface ReachChange {
  effect: 'BREAKING' | 'WIDENING';
  what: string;
}

/**
 * What a role has of one item, against what it has of another: for each purpose and age, whether it may read at all, and
 * what must be on record before; and whether it may change it. The contract does not tell these apart.
 */
export function compareReach(role: RoleName, before: Item, after: Item): ReachChange[] {
  const purposesOf = new Map<string, { change: ReachChange; purposes: string[] }>();
  for (const purpose of [...PURPOSES, null])
    for (const change of [...writing(role, purpose, before, after), ...reading(role, purpose, before, after)]) {
      const known = purposesOf.get(change.what) ?? { change, purposes: [] };
      purposesOf.set(change.what, known);
      known.purposes.push(purpose ?? 'no purpose');
    }
  return [...purposesOf.values()].map(({ change: { effect, what }, purposes }) => ({
    effect,
    what: `${what}, with ${purposes.join(', ')}`,
  }));
}

function writing(role: RoleName, purpose: Purpose | null, before: Item, after: Item): ReachChange[] {
  const [could, can] = [before, after].map(({ policy, item }) => policy.write(role, purpose, item) !== 'NOBODY');
  if (could === can) return [];
  return [can ? { effect: 'WIDENING', what: 'may be changed' } : { effect: 'BREAKING', what: 'may not be changed any more' }]; // prettier-ignore
}

/** What is the same at every age is told once. */
function reading(role: RoleName, purpose: Purpose | null, before: Item, after: Item): ReachChange[] {
  const [minors, adults] = (['minors', 'adults'] as const).map((age) => readingAt(age, role, purpose, before, after));
  const isSame = JSON.stringify(minors) === JSON.stringify(adults);
  const of = (changes: ReachChange[], whom: string) =>
    changes.map(({ effect, what }) => ({ effect, what: `${what}${whom}` }));
  return isSame ? minors! : [...of(minors!, ' (of children)'), ...of(adults!, ' (of adults)')];
}

function readingAt(age: AgeGroup, role: RoleName, purpose: Purpose | null, before: Item, after: Item): ReachChange[] {
  const [needed, needs] = [before, after].map(({ policy, item }) => policy.needs(role, purpose, item, age));
  if (!needed && !needs) return [];
  if (!needs) return [{ effect: 'BREAKING', what: 'may not be read any more' }];
  if (!needed)
    return [{ effect: 'WIDENING', what: `may be read${needs.length > 0 ? ` after ${inWords(needs)}` : ''}` }];
  const [more, fewer] = [except(needs, needed), except(needed, needs)];
  return [
    ...(more.length > 0 ? [{ effect: 'BREAKING' as const, what: `is read only after ${inWords(more)}` }] : []),
    ...(fewer.length > 0 ? [{ effect: 'WIDENING' as const, what: `is read without ${inWords(fewer)}` }] : []),
  ];
}

const except = (some: readonly Opening[], others: readonly Opening[]): Opening[] =>
  some.filter((opening) => !others.includes(opening));

const inWords = (openings: readonly Opening[]): string => openings.map((opening) => IN_WORDS[opening]).join(' and ');

const IN_WORDS: Readonly<Record<Opening, string>> = {
  PERMISSION: 'the young person’s permission',
  GRANT: 'a named grant of the Caldicott guardian',
  RELEASE: 'a release to the young person',
};
