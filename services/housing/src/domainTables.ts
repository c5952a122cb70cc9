import { writeReceiptTable, type DomainTable } from '@hub/platform';

/**
 * Every table of schema `public` with its one category; row-level security is generated from this list. That an officer
 * writes for their own council only is added by the migration of the relationships. Who changed an offer is no part of
 * what is published: it is housing's own working record, like the list of its officers.
 */
export const domainTables: DomainTable[] = [
  { table: 'council', category: 'public.offers', childColumn: null },
  { table: 'offer', category: 'public.offers', childColumn: null, write: true },
  { table: 'offer_assurance', category: 'public.offers', childColumn: null, write: true },
  { table: 'offer_change', category: 'housing.application', childColumn: null, write: true },
  { table: 'applicant', category: 'housing.application', childColumn: 'child_id' },
  { table: 'applicant_birth', category: 'identity.name', childColumn: 'child_id' },
  { table: 'housing_officer', category: 'housing.application', childColumn: null },
  { table: 'housing_application', category: 'housing.application', childColumn: 'child_id', write: true },
  { table: 'band_period', category: 'housing.application', childColumn: 'child_id', write: true },
  { table: 'housing_duty', category: 'housing.application', childColumn: 'child_id', write: true },
  { table: 'application_change', category: 'housing.application', childColumn: 'child_id', write: true },
  { table: 'housing_tenancy', category: 'housing.tenancy', childColumn: 'child_id', write: true },
  { table: 'tenancy_change', category: 'housing.tenancy', childColumn: 'child_id', write: true },
  writeReceiptTable,
];
