import { addMonths, type CalendarDate } from '@hub/platform';
import type { HealthChecksRecord } from './HealthChecksRecord';
import type { HealthChecks } from './healthChecks.type';

/** The checks as callers see them on this day. */
export const presentChecks = (record: HealthChecksRecord, childId: string, today: CalendarDate): HealthChecks => ({
  ...record,
  childId,
  teethCheckedInYear: record.teethCheckedOn !== null && record.teethCheckedOn > addMonths(today, -12),
});
