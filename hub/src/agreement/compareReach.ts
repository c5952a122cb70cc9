import type { AgeGroup, Policy } from '@hub/platform';
import { PURPOSES, type Category, type Opening, type Purpose, type RoleName } from '@hub/schema';
import { openingsInWords } from './openingsInWords';

/** One item under one state of the agreement. */
export interface Item {
  policy: Policy;
  item: Category;
}

/** That something is had for fewer purposes or children than before, or for more. */
export interface ReachChange {
  action: 'read' | 'change';
  gains: boolean;
  what: string;
  /** Null: without a purpose, as a visitor. */
  purposes: (Purpose | null)[];
}

type Difference = Omit<ReachChange, 'purposes'>;

/**
 * What a role has of one item, against what it has of another: for each purpose and age, whether it may read at all, and
 * what must be on record before; and whether it may change it. The contract does not tell these apart.
 */
export function compareReach(role: RoleName, before: Item, after: Item): ReachChange[] {
  const changes = new Map<string, ReachChange>();
  for (const purpose of [...PURPOSES, null])
    for (const difference of [...writing(role, purpose, before, after), ...reading(role, purpose, before, after)]) {
      const known = changes.get(difference.what) ?? { ...difference, purposes: [] };
      changes.set(difference.what, known);
      known.purposes.push(purpose);
    }
  return [...changes.values()];
}

export const inSentence = ({ what, purposes }: ReachChange): string =>
  `${what}, with ${purposes.map((purpose) => purpose ?? 'no purpose').join(', ')}`;

function writing(role: RoleName, purpose: Purpose | null, before: Item, after: Item): Difference[] {
  const [could, can] = [before, after].map(({ policy, item }) => policy.write(role, purpose, item) !== 'NOBODY');
  if (could === can) return [];
  return [{ action: 'change', gains: can!, what: can ? 'may be changed' : 'may not be changed any more' }];
}

/** What is the same at every age is told once. */
function reading(role: RoleName, purpose: Purpose | null, before: Item, after: Item): Difference[] {
  const [minors, adults] = (['minors', 'adults'] as const).map((age) => readingAt(age, role, purpose, before, after));
  const isSame = JSON.stringify(minors) === JSON.stringify(adults);
  const of = (differences: Difference[], whom: string) =>
    differences.map((difference) => ({ ...difference, what: `${difference.what}${whom}` }));
  return isSame ? minors! : [...of(minors!, ' (of children)'), ...of(adults!, ' (of adults)')];
}

function readingAt(age: AgeGroup, role: RoleName, purpose: Purpose | null, before: Item, after: Item): Difference[] {
  const [needed, needs] = [before, after].map(({ policy, item }) => policy.needs(role, purpose, item, age));
  const differs = (gains: boolean, what: string): Difference => ({ action: 'read', gains, what });
  if (!needed && !needs) return [];
  if (!needs) return [differs(false, 'may not be read any more')];
  if (!needed) return [differs(true, `may be read${needs.length > 0 ? ` after ${openingsInWords(needs)}` : ''}`)];
  const [more, fewer] = [except(needs, needed), except(needed, needs)];
  return [
    ...(more.length > 0 ? [differs(false, `is read only after ${openingsInWords(more)}`)] : []),
    ...(fewer.length > 0 ? [differs(true, `is read without ${openingsInWords(fewer)}`)] : []),
  ];
}

const except = (some: readonly Opening[], others: readonly Opening[]): Opening[] =>
  some.filter((opening) => !others.includes(opening));
