import type { Service } from '@hub/platform';
import type { HealthContext } from './context';
import { createHealth } from './createHealth';
import { healthDatabase } from './healthDatabase';
import { healthTypes } from './healthTypes';
import { seedHealth } from './seed/seedHealth';

/** Health, ready to be run by any process. */
export const healthService: Service<HealthContext> = {
  name: 'health',
  database: healthDatabase,
  types: healthTypes,
  create: createHealth,
  seed: seedHealth,
};
