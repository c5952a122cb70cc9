import { CreateApplications1795305600302 } from './CreateApplications';
import { CreateCouncils1795305600301 } from './CreateCouncils';
import { CreateRelationships1795305600304 } from './CreateRelationships';
import { CreateTenancies1795305600303 } from './CreateTenancies';
import { CreateScorecard1795305690301 } from '../scorecard/CreateScorecard';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreateCouncils1795305600301,
  CreateApplications1795305600302,
  CreateTenancies1795305600303,
  CreateRelationships1795305600304,
  CreateScorecard1795305690301,
];
