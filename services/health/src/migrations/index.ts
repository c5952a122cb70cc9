import { CreateAssessments1795305600102 } from './CreateAssessments';
import { CreatePatients1795305600101 } from './CreatePatients';
import { CreateRelationships1795305600103 } from './CreateRelationships';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreatePatients1795305600101,
  CreateAssessments1795305600102,
  CreateRelationships1795305600103,
];
