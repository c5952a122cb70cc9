import type { DomainTable } from '@hub/platform';

/** Every table of schema `public` with its one category; row-level security is generated from this list. */
export const domainTables: DomainTable[] = [
  { table: 'patient', category: 'health.status', childColumn: 'child_id' },
  { table: 'patient_birth', category: 'identity.name', childColumn: 'child_id' },
  { table: 'nhs_number', category: 'identity.nhsNumber', childColumn: 'child_id' },
  { table: 'health_professional', category: 'health.status', childColumn: null },
  { table: 'health_assessment', category: 'health.status', childColumn: 'child_id', write: true },
  { table: 'assessment_change', category: 'health.status', childColumn: 'child_id', write: true },
  { table: 'write_receipt', category: 'health.status', childColumn: 'child_id', write: true },
];
