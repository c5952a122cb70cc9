import type { FactTable } from '@hub/platform';

/** Parts that are released after a review, fact by fact: what is about others, or could harm. */
export const withheldFactTables: FactTable[] = [
  { table: 'assessment_finding', category: 'health.clinical' },
  { table: 'family_history', category: 'health.familyHistory' },
  { table: 'mental_health_note', category: 'health.mental' },
];
