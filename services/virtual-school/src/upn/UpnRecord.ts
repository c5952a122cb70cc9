import { isTemporaryPupilNumber, isUniquePupilNumber, type CalendarDate } from '@hub/platform';
import type { UniquePupilNumber } from './uniquePupilNumber.type';
import type { UpnUnknownReason } from './UpnUnknownReason';

/** What is recorded as a child's pupil number. */
export interface UpnRecord {
  childId: string;
  number: string | null;
  unknownReason: UpnUnknownReason | null;
  version: number;
  changedOn: CalendarDate;
}

export const UPN_COLUMNS = `child_id as "childId", number, unknown_reason as "unknownReason", version, changed_at::date as "changedOn"`;

/** Spaces and small letters are how people type; what is left is kept, right or wrong. */
export const compactUpn = (text: string): string => text.replace(/\s/g, '').toUpperCase();

export const presentUpn = (childId: string, record: UpnRecord | undefined): UniquePupilNumber => ({
  childId,
  number: record?.number ?? null,
  passesCheck: record?.number ? isUniquePupilNumber(record.number) : null,
  temporary: record?.number ? isTemporaryPupilNumber(record.number) : false,
  unknownReason: record?.unknownReason ?? null,
  recordedOn: record?.changedOn ?? null,
  version: record?.version ?? 0,
});
