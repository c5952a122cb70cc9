import type { CalendarDate } from '@hub/platform';
import type { Band } from '../../band/Band';
import type { DutyEndReason } from '../../duty/DutyEndReason';
import type { DutyKind } from '../../duty/DutyKind';
import type { FieldChange } from '../../FieldChange';

/** What one change does to an application: its band, its duties, or both. */
export interface ApplicationPlan {
  band?: { band: Band | null; since: CalendarDate; reason: string };
  ended?: { id: string; endedOn: CalendarDate; endReason: DutyEndReason }[];
  begun?: { kind: DutyKind; owedBy: string; startedOn: CalendarDate };
  changes: FieldChange[];
}
