import type { CalendarDate } from '@hub/platform';
import type { HousingTenancy } from './housingTenancy.type';
import type { TenancyRecord } from './TenancyRecord';

/** A home as callers see it on this day. */
export const presentTenancy = (record: TenancyRecord, today: CalendarDate): HousingTenancy => ({
  ...record,
  current: record.startedOn <= today && (record.endedOn === null || record.endedOn > today),
});
