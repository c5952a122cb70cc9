import type { CalendarDate } from '@hub/platform';
import { childOf } from '../child/child.type';
import { presentDuty } from '../duty/presentDuty';
import type { ApplicationRecord } from './ApplicationRecord';
import type { HousingApplication } from './housingApplication.type';

/** An application as callers see it on this day. */
export function presentApplication(record: ApplicationRecord, today: CalendarDate): HousingApplication {
  const duties = record.duties.map((duty) => presentDuty(duty, record.childId, today));
  return { ...record, child: childOf(record.childId), duties, dutiesOwed: duties.filter(({ owed }) => owed) };
}
