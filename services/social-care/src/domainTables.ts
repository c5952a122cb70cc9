import type { DomainTable } from '@hub/platform';

/** Every table of schema `public` with its one category; row-level security is generated from this list. */
export const domainTables: DomainTable[] = [
  { table: 'authority', category: 'care.status', childColumn: null },
  { table: 'child', category: 'structure', childColumn: 'id' },
  { table: 'child_local_id', category: 'identity.localId', childColumn: 'child_id' },
  { table: 'child_name', category: 'identity.name', childColumn: 'child_id' },
  { table: 'child_characteristics', category: 'identity.characteristics', childColumn: 'child_id' },
  { table: 'care_status', category: 'care.status', childColumn: 'child_id' },
  { table: 'episode', category: 'care.legal', childColumn: 'child_id' },
  { table: 'placement', category: 'care.placementType', childColumn: 'child_id' },
  { table: 'placement_address', category: 'care.placementAddress', childColumn: 'child_id' },
  { table: 'review', category: 'care.reviews', childColumn: 'child_id' },
  { table: 'professional', category: 'care.contacts', childColumn: null },
  { table: 'worker_allocation', category: 'care.contacts', childColumn: 'child_id', write: true },
  { table: 'worker_allocation_change', category: 'care.contacts', childColumn: 'child_id', write: true },
  { table: 'write_receipt', category: 'care.contacts', childColumn: null, write: true },
];
