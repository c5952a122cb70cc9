import type { FactTable } from '@hub/platform';

/** What others are named in, or what could harm: parts that are released after a review, fact by fact. */
export const withheldFactTables: FactTable[] = [
  { table: 'family_time', category: 'care.family' },
  { table: 'sibling', category: 'care.family' },
  { table: 'support_person', category: 'care.family' },
  { table: 'missing_episode', category: 'care.missing' },
  { table: 'exploitation_risk', category: 'care.exploitation' },
];
