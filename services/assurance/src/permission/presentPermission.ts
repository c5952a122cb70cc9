import type { Agreement } from '@hub/schema';
import type { Directory } from '../directory/Directory';
import type { Permission, PermissionChange } from './permission.type';
import type { PermissionRecord, PermissionVersion } from './PermissionRecord';
import type { PermittedUse } from './PermittedUse';

/** A permission as the graph shows it, with the people of its history named. */
export async function presentPermission(
  record: PermissionRecord,
  agreement: Agreement,
  directory: Directory,
): Promise<Permission> {
  const { id, childId, recipient, category: item, use, status, version } = record;
  const itemInWords = agreement.leaves[item]?.holds ?? item;
  const history = await Promise.all(record.history.map((change) => presentChange(change, childId, directory)));
  const inWords = sentenceOf(record, itemInWords);
  return { id, childId, recipient, item, itemInWords, use, status, version, inWords, history };
}

const FOR: Record<PermittedUse, string> = {
  CARE_AND_DUTY: 'for care and for what the law asks of it',
  BEYOND_DUTY: 'for things that are kind but not required',
};

/** As in `virtual school may see, for …: school or college, year group, designated teacher.` */
export function sentenceOf(
  { recipient, use, status }: Pick<PermissionRecord, 'recipient' | 'use' | 'status'>,
  itemInWords: string,
): string {
  const may = status === 'GIVEN' ? 'may see' : 'may no longer see';
  return `${recipient.charAt(0).toUpperCase()}${recipient.slice(1)} ${may}, ${FOR[use]}: ${itemInWords}.`;
}

async function presentChange(
  { version, status, words, changedBy, changedByRole, changedAt }: PermissionVersion,
  childId: string,
  directory: Directory,
): Promise<PermissionChange> {
  const by = await directory.inWords(changedBy, changedByRole);
  return { childId, version, status, words, by, at: new Date(changedAt).toISOString() };
}
