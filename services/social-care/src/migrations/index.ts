import { AnswerScopes1795305700001 } from './AnswerScopes';
import { CancelTransfers1795305710002 } from './CancelTransfers';
import { CreateCareParts1795305600008 } from './CreateCareParts';
import { CreateCareRecord1795305600002 } from './CreateCareRecord';
import { CreateCohorts1795305600007 } from './CreateCohorts';
import { CreateContacts1795305600003 } from './CreateContacts';
import { CreateEmployments1795305710001 } from './CreateEmployments';
import { CreateIdentity1795305600001 } from './CreateIdentity';
import { CreateRawReturn1795305600006 } from '../import/ssda903/migrations/CreateRawReturn';
import { CreateRelationships1795305600004 } from './CreateRelationships';
import { CreateReleases1795305600010 } from './CreateReleases';
import { CreateRowRules1795305600009 } from './CreateRowRules';
import { CreateTransfers1795305690003 } from './CreateTransfers';
import { CreateWithheldFacts1795305690004 } from './CreateWithheldFacts';
import { ReceiptsOfAnyWrite1795305600011 } from './ReceiptsOfAnyWrite';
import { CreateCarePeriods1795305690002 } from '../scorecard/CreateCarePeriods';
import { CreateScorecard1795305690001 } from '../scorecard/CreateScorecard';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreateIdentity1795305600001,
  CreateCareRecord1795305600002,
  CreateContacts1795305600003,
  CreateRelationships1795305600004,
  CreateRawReturn1795305600006,
  CreateCohorts1795305600007,
  CreateCareParts1795305600008,
  CreateRowRules1795305600009,
  CreateReleases1795305600010,
  ReceiptsOfAnyWrite1795305600011,
  CreateScorecard1795305690001,
  CreateCarePeriods1795305690002,
  CreateTransfers1795305690003,
  CreateWithheldFacts1795305690004,
  AnswerScopes1795305700001,
  CreateEmployments1795305710001,
  CancelTransfers1795305710002,
];
