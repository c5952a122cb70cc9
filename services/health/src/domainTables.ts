import { writeReceiptTable, type DomainTable } from '@hub/platform';

/** Every table of schema `public` with its one category; row-level security is generated from this list. */
export const domainTables: DomainTable[] = [
  { table: 'patient', category: 'health.status', childColumn: 'child_id' },
  { table: 'patient_birth', category: 'identity.name', childColumn: 'child_id' },
  { table: 'nhs_number', category: 'identity.nhsNumber', childColumn: 'child_id' },
  { table: 'health_professional', category: 'health.status', childColumn: null },
  { table: 'health_assessment', category: 'health.status', childColumn: 'child_id', write: true },
  { table: 'assessment_change', category: 'health.status', childColumn: 'child_id', write: true },
  { table: 'health_checks', category: 'health.status', childColumn: 'child_id' },
  { table: 'health_plan', category: 'health.plan', childColumn: 'child_id', write: true },
  { table: 'assessment_finding', category: 'health.clinical', childColumn: 'child_id' },
  { table: 'immunisation', category: 'health.clinical', childColumn: 'child_id' },
  { table: 'substance_misuse', category: 'health.clinical', childColumn: 'child_id' },
  { table: 'family_history', category: 'health.familyHistory', childColumn: 'child_id' },
  { table: 'sdq_score', category: 'health.sdqTotal', childColumn: 'child_id', write: true },
  { table: 'sdq_answers', category: 'health.sdqItems', childColumn: 'child_id', write: true },
  { table: 'mental_health_referral', category: 'health.mentalReferred', childColumn: 'child_id', write: true },
  { table: 'mental_health_note', category: 'health.mental', childColumn: 'child_id' },
  writeReceiptTable,
];
