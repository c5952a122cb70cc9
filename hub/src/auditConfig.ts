import { join } from 'node:path';
import type { AuditPlaces } from '@hub/platform';
import { z } from 'zod';

/** How long a look is kept, in months, unless an installation decides otherwise: seven years. */
const RETENTION_MONTHS = 84;

export interface AuditConfig extends AuditPlaces {
  readonly retentionMonths: number;
}

export const auditSettings = {
  /** Where the signed heads of the record go. A folder that is copied to where nobody of the hub can change it. */
  HUB_AUDIT_HEADS_DIR: z.string().min(1).optional(),
  /** For how many months no look may be dropped. */
  HUB_AUDIT_RETENTION_MONTHS: z.coerce
    .number('must be a number of months')
    .int()
    .min(1, 'must be 1 month at least')
    .max(1200)
    .default(RETENTION_MONTHS),
};

type Values = z.infer<z.ZodObject<typeof auditSettings>>;

/** The key that signs stays with the other keys: it must not travel with what it signs. */
export const auditConfigOf = (values: Values, dataDirectory: string): AuditConfig => ({
  headsDirectory: values.HUB_AUDIT_HEADS_DIR ?? join(dataDirectory, 'audit-heads'),
  keyFile: join(dataDirectory, 'keys', 'audit-signing-key.pem'),
  retentionMonths: values.HUB_AUDIT_RETENTION_MONTHS,
});
