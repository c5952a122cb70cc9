import { CreateEducationPlans1795305600202 } from './CreateEducationPlans';
import { CreateProgress1795305600203 } from './CreateProgress';
import { CreatePupils1795305600201 } from './CreatePupils';
import { CreateRelationships1795305600204 } from './CreateRelationships';
import { CreateScorecard1795305690201 } from '../scorecard/CreateScorecard';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreatePupils1795305600201,
  CreateEducationPlans1795305600202,
  CreateProgress1795305600203,
  CreateRelationships1795305600204,
  CreateScorecard1795305690201,
];
