import {
  AUDIT_MIGRATIONS,
  CreateLookups1700000000100,
  HUB_DATABASE,
  LOOKS_READER,
  type DatabaseDefinition,
} from '@hub/platform';

/** The hub's own database: the audit chains, and who missed how often when looking for a child. It holds no agency's records, so no table for callers. */
export const hubDatabase: DatabaseDefinition = {
  name: HUB_DATABASE,
  migrations: [...AUDIT_MIGRATIONS, CreateLookups1700000000100],
  entities: [],
  domainTables: [],
  readers: [LOOKS_READER],
};
