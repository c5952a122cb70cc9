import type { Service } from '@hub/platform';
import { assuranceDatabase } from './assuranceDatabase';
import type { AssuranceContext } from './AssuranceContext';
import { assuranceTypes } from './assuranceTypes';
import { createAssurance } from './createAssurance';
import { seedAssurance } from './seed/seedAssurance';

/** Assurance, ready to be run by any process. */
export const assuranceService: Service<AssuranceContext> = {
  name: 'assurance',
  database: assuranceDatabase,
  types: assuranceTypes,
  readsLooks: true,
  create: createAssurance,
  seed: seedAssurance,
};
