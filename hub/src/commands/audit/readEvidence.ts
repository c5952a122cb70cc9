import type { KeyObject } from 'node:crypto';
import { HeadFolders, readDropped, trustedKeys, type AuditEvidence } from '@hub/platform';
import type pg from 'pg';
import type { AuditConfig } from '../../auditConfig';

export interface EvidenceOptions {
  /** Folders with signed heads; those of this hub when none are named. */
  heads?: string[] | undefined;
  /** Files of public keys that are believed besides this hub's own. */
  key?: string[] | undefined;
}

/** @throws ForgedStatement when a statement on a dropped month does not hold */
export async function readEvidence(
  client: pg.Client,
  { headsDirectory, keyFile }: AuditConfig,
  { heads = [headsDirectory], key = [] }: EvidenceOptions = {},
): Promise<AuditEvidence & { keys: KeyObject[] }> {
  const keys = trustedKeys(keyFile, key, heads);
  return { keys, heads: new HeadFolders(heads, keys), dropped: await readDropped(client, keys) };
}
