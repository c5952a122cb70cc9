import { CreateAudit1700000000000 } from './auditMigration';
import { CreateLooks1795305600900, TellLooksByChild1795426000000 } from './looks';
import { SegmentAudit1795393600000 } from './segments';

/** The record of looks as it is today, in the order in which it came to be. */
export const AUDIT_MIGRATIONS = [
  CreateAudit1700000000000,
  CreateLooks1795305600900,
  SegmentAudit1795393600000,
  TellLooksByChild1795426000000,
];
