import type { CalendarDate } from '@hub/platform';
import { FINAL_STATUSES, type ActionStatus } from './ActionStatus';
import type { PartnerAgency } from './PartnerAgency';

/** One action as read from the database. */
export interface ActionRecord {
  id: string;
  version: number;
  authority: string;
  title: string;
  owner: PartnerAgency;
  leadSubject: string | null;
  leadName: string | null;
  leadJobTitle: string | null;
  strategyId: string | null;
  stepId: string | null;
  principle: number | null;
  status: ActionStatus;
  progress: string;
  dueOn: CalendarDate;
  completedOn: CalendarDate | null;
  escalatedTo: string | null;
  escalatedOn: CalendarDate | null;
  escalationReason: string | null;
  synthetic: boolean;
}

/** Still to be done at the end of its due date. */
export const isOverdue = ({ status, dueOn }: Pick<ActionRecord, 'status' | 'dueOn'>, today: CalendarDate): boolean =>
  dueOn < today && !FINAL_STATUSES.includes(status);
