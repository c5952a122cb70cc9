import type { CalendarDate } from '@hub/platform';
import { LEGAL_BASIS } from './DutyKind';
import { isOwedOn, type DutyRecord } from './DutyRecord';
import type { HousingDuty } from './housingDuty.type';

/** A duty as callers see it on this day. */
export function presentDuty({ owedBy, ...record }: DutyRecord, childId: string, today: CalendarDate): HousingDuty {
  const owed = isOwedOn({ owedBy, ...record }, today);
  return { ...record, childId, owedByCode: owedBy, legalBasis: LEGAL_BASIS[record.kind], owed };
}
