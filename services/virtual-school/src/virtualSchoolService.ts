import type { Service } from '@hub/platform';
import type { VirtualSchoolContext } from './context';
import { createVirtualSchool } from './createVirtualSchool';
import { seedVirtualSchool } from './seed/seedVirtualSchool';
import { virtualSchoolDatabase } from './virtualSchoolDatabase';
import { virtualSchoolTypes } from './virtualSchoolTypes';

/** The virtual school, ready to be run by any process. */
export const virtualSchoolService: Service<VirtualSchoolContext> = {
  name: 'virtual-school',
  database: virtualSchoolDatabase,
  types: virtualSchoolTypes,
  create: createVirtualSchool,
  seed: seedVirtualSchool,
};
