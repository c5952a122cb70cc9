import { CreateAudit1700000000000, type DatabaseDefinition } from '@hub/platform';

/** The hub's own database: the audit chains. It holds no agency's records, so no table for callers. */
export const hubDatabase: DatabaseDefinition = {
  name: 'gateway',
  migrations: [CreateAudit1700000000000],
  entities: [],
  domainTables: [],
};
