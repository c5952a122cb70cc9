import type { AuditEntry } from '../AuditEntry';
import { ownChildren } from '../looks/ownChildren';
import { readShown, writeShown } from '../shownByChild';
import type { OwnPart } from './ExportLine';

/** @param bytes of the record @param owned the agency's items */
export function ownPartOf(bytes: Buffer, owned: readonly string[]): OwnPart {
  const { sequence: _sequence, ...entry } = JSON.parse(bytes.toString('utf8')) as Recorded;
  const categories = entry.categories.filter((category) => owned.includes(category));
  const shown = readShown(entry);
  const isUnknown = !shown && entry.children.length > 1;
  const children = ownChildren(entry, owned);
  const ofChildren = new Map(shown);
  const ownShown = children.map((child) => new Set(ofChildren.get(child)));
  return {
    ...entry,
    categories,
    children: isUnknown ? null : children,
    ...(shown ? { shown: writeShown(ownShown, [], categories) } : {}),
  };
}

type Recorded = AuditEntry & { sequence: number; recordedAt: string };
