import type { AuditConfig } from '../../auditConfig';
import type { HubDatabases } from '../../openDatabases';

/** What the commands on the record of looks stand on. */
export interface AuditParts {
  open(): Promise<HubDatabases>;
  config(): AuditConfig;
}
