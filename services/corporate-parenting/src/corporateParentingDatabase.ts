import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import { domainTables } from './domainTables';
import { entities } from './entities';
import { migrations } from './migrations';

/** Corporate parenting's own database. There is no child in it. */
export const corporateParentingDatabase: DatabaseDefinition = {
  name: 'corporate_parenting',
  migrations,
  entities,
  domainTables,
};
