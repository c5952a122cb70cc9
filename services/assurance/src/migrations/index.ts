import { CreateAccessGrants1795305600503 } from './CreateAccessGrants';
import { CreatePermissions1795305600501 } from './CreatePermissions';
import { CreateRecordMatches1795305600504 } from './CreateRecordMatches';
import { CreateRelationships1795305600505 } from './CreateRelationships';
import { CreateReviews1795305600502 } from './CreateReviews';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreatePermissions1795305600501,
  CreateReviews1795305600502,
  CreateAccessGrants1795305600503,
  CreateRecordMatches1795305600504,
  CreateRelationships1795305600505,
];
