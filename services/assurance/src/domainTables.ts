import { writeReceiptTable, type DomainTable } from '@hub/platform';

/** Every table of schema `public` with its one category; row-level security is generated from this list. */
export const domainTables: DomainTable[] = [
  { table: 'permission', category: 'permission', childColumn: 'child_id', write: true },
  { table: 'permission_change', category: 'permission', childColumn: 'child_id', write: true },
  { table: 'objection', category: 'permission', childColumn: 'child_id', write: true, reviewedAs: 'assurance.review' },
  { table: 'emergency_review', category: 'assurance.review', childColumn: null, write: true },
  { table: 'withholding', category: 'assurance.review', childColumn: null, write: true },
  { table: 'access_grant', category: 'access.grants', childColumn: null, write: true },
  { table: 'match_candidate', category: 'recordMatch', childColumn: 'child_id', write: true, remove: true },
  { table: 'candidate_name', category: 'identity.name', childColumn: 'child_id' },
  { table: 'candidate_nhs_number', category: 'identity.nhsNumber', childColumn: 'child_id' },
  { table: 'candidate_upn', category: 'identity.upn', childColumn: 'child_id' },
  { table: 'record_link', category: 'recordMatch', childColumn: null, write: true },
  { table: 'rejected_match', category: 'recordMatch', childColumn: null, write: true },
  writeReceiptTable,
];
