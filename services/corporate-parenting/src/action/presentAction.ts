import type { CalendarDate } from '@hub/platform';
import { isOverdue, type ActionRecord } from './ActionRecord';
import type { PartnershipAction } from './partnershipAction.type';

/** An action as this caller sees it on this day. */
export function presentAction(record: ActionRecord, subject: string, today: CalendarDate): PartnershipAction {
  const { leadSubject, leadName, leadJobTitle, escalatedTo, escalatedOn, escalationReason, ...rest } = record;
  return {
    ...rest,
    lead: leadSubject && leadName ? { id: leadSubject, name: leadName, jobTitle: leadJobTitle ?? '' } : null,
    ledByMe: leadSubject === subject,
    overdue: isOverdue(record, today),
    escalation: escalatedTo ? { boardId: escalatedTo, since: escalatedOn!, reason: escalationReason! } : null,
  };
}
