import { isDeepStrictEqual } from 'node:util';
import type { AuditEntry } from '../AuditEntry';

/** A row of `audit.look` as JSON. */
export interface IndexedLook extends Pick<AuditEntry, 'subject' | 'role' | 'purpose' | 'verdict'> {
  at: string;
  categories: string[];
  children: string[];
  shown: string | null;
}

/**
 * Whether the index says of a record what its bytes say. A look that was taken out of the index, or changed there, would
 * be hidden from the young person whom it showed while the chain still holds.
 */
export function isIndexedAsRecorded(bytes: Buffer, indexed: IndexedLook | null, shouldBe: boolean): boolean {
  if (!shouldBe || !indexed) return !shouldBe && !indexed;
  const { recordedAt, ...recorded } = JSON.parse(bytes.toString('utf8')) as AuditEntry & { recordedAt: string };
  const fields = ['subject', 'role', 'purpose', 'verdict', 'categories', 'children'] as const;
  return (
    indexed.shown === (recorded.shown ?? null) &&
    new Date(indexed.at).getTime() === new Date(recordedAt).getTime() &&
    fields.every((field) => isDeepStrictEqual(indexed[field], recorded[field]))
  );
}
