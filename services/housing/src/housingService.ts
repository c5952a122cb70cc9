import type { Service } from '@hub/platform';
import type { HousingContext } from './context';
import { createHousing } from './createHousing';
import { housingDatabase } from './housingDatabase';
import { housingTypes } from './housingTypes';
import { seedHousing } from './seed/seedHousing';

/** Housing, ready to be run by any process. */
export const housingService: Service<HousingContext> = {
  name: 'housing',
  database: housingDatabase,
  types: housingTypes,
  create: createHousing,
  seed: seedHousing,
};
