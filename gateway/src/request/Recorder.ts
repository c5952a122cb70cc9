import { hubError, hubErrorOf, writeShown, type AuditChain, type AuditReceipt, type AuditVerdict } from '@hub/platform';
import type { Observation } from '../execute/complete/Completion';
import type { Narrowing } from '../match';
import type { RequestContext } from './Asked';
import type { Look } from './Look';

/** Appends to the audit chain, and waits for the commit. @throws HubError AUDIT_UNAVAILABLE: then nothing may be shown */
export type Record = (verdict: AuditVerdict, shown?: Observation) => Promise<AuditReceipt>;

export interface RecorderDependencies {
  readonly audit: Pick<AuditChain, 'append'>;
  readonly agreementDigest: string;
}

/** Begins the record of one request. What was asked is in it until it is known what was shown. */
export function startRecord(
  { audit, agreementDigest }: RecorderDependencies,
  { identity, requestId }: RequestContext,
  look: Look,
  { touched, lookup }: Narrowing,
): Record {
  const { subject, role, purpose } = identity;
  const narrowedBy = [...touched.reads.keys()];
  const asked = () => [...look.touched.writes.keys(), ...look.touched.reads.keys()];
  return async (verdict, shown) => {
    // What a list was narrowed by is told by who is on it, of each of them.
    const categories = [...new Set([...(shown ? shown.categories : asked()), ...narrowedBy])];
    const entry = {
      requestId,
      subject,
      role,
      purpose,
      reason: lookup?.reason ?? null,
      operationName: look.operation.name?.value ?? null,
      operation: look.text,
      children: shown ? [...shown.children.keys()] : [],
      categories,
      shown: shown ? writeShown(shown.children.values(), narrowedBy, categories) : '',
      agreementDigest,
      verdict,
    };
    try {
      return await audit.append(entry);
    } catch (cause) {
      throw hubErrorOf(cause) ?? hubError('AUDIT_UNAVAILABLE', { cause });
    }
  };
}

/**
 * Whether a look is recorded: always for a person, and for a visitor whenever it goes beyond what is open to everybody.
 * Reading the schema shows nothing of anybody.
 */
export const isRecorded = (look: Look, { identity }: RequestContext): boolean =>
  look.asksForData && (identity.role !== 'ANONYMOUS' || !look.isPublic);
