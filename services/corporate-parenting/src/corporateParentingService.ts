import type { Service } from '@hub/platform';
import type { CorporateParentingContext } from './context';
import { corporateParentingDatabase } from './corporateParentingDatabase';
import { corporateParentingTypes } from './corporateParentingTypes';
import { createCorporateParenting } from './createCorporateParenting';
import { seedCorporateParenting } from './seed/seedCorporateParenting';

/** Corporate parenting, ready to be run by any process. */
export const corporateParentingService: Service<CorporateParentingContext> = {
  name: 'corporate-parenting',
  database: corporateParentingDatabase,
  types: corporateParentingTypes,
  create: createCorporateParenting,
  seed: seedCorporateParenting,
};
