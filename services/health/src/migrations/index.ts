import { AnswerScopes1795393500106 } from './AnswerScopes';
import { CreateAssessments1795305600102 } from './CreateAssessments';
import { CreateHealthParts1795305600104 } from './CreateHealthParts';
import { CreatePatients1795305600101 } from './CreatePatients';
import { CreateReferralsAndReleases1795305600105 } from './CreateReferralsAndReleases';
import { CreateRelationships1795305600103 } from './CreateRelationships';
import { CreateWithheldFacts1795393500107 } from './CreateWithheldFacts';
import { CreateScorecard1795305690101 } from '../scorecard/CreateScorecard';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreatePatients1795305600101,
  CreateAssessments1795305600102,
  CreateRelationships1795305600103,
  CreateHealthParts1795305600104,
  CreateReferralsAndReleases1795305600105,
  CreateScorecard1795305690101,
  AnswerScopes1795393500106,
  CreateWithheldFacts1795393500107,
];
