import { addDays, hubError, refuseProblems, type CalendarDate } from '@hub/platform';
import type { ApplicationRecord } from '../../application/ApplicationRecord';
import type { ApplicationPlan } from '../../application/change/ApplicationPlan';
import { dayInWords } from '../../dayInWords';
import { END_IN_WORDS, MAY_END, type DutyEndReason } from '../DutyEndReason';
import { DUTY_IN_WORDS } from '../DutyKind';
import type { DutyRecord } from '../DutyRecord';
import { DAYS_OF_RELIEF } from '../record-duty/planNewDuty';

export interface DutyEnd {
  dutyId: string;
  reason: DutyEndReason;
  endedOn?: CalendarDate | null;
}

/** Decides the end of a duty from the application, the wish and the day alone. @throws NOT_FOUND, BAD_USER_INPUT. */
export function planDutyEnd(current: ApplicationRecord, end: DutyEnd, today: CalendarDate): ApplicationPlan {
  const duty = current.duties.find(({ id }) => id === end.dutyId);
  if (!duty) throw hubError('NOT_FOUND');
  const [endedOn, name] = [end.endedOn ?? today, DUTY_IN_WORDS[duty.kind]];
  refuseProblems([
    duty.endedOn !== null && { field: 'dutyId', message: `The ${name} ended on ${dayInWords(duty.endedOn)}.` },
    reasonProblem(duty, end.reason, endedOn),
    endedOn > today && { field: 'endedOn', message: 'The day is in the future.' },
    endedOn < duty.startedOn && {
      field: 'endedOn',
      message: `The ${name} began on ${dayInWords(duty.startedOn)}.`,
    },
  ]);
  return {
    ended: [{ id: duty.id, endedOn, endReason: end.reason }],
    changes: [{ field: name, from: 'owed', to: `ended on ${endedOn}: ${END_IN_WORDS[end.reason]}` }],
  };
}

function reasonProblem({ kind, startedOn }: DutyRecord, reason: DutyEndReason, endedOn: CalendarDate) {
  if (!MAY_END[kind].includes(reason)) {
    const allowed = MAY_END[kind].map((each) => END_IN_WORDS[each]).join('; ');
    return { field: 'reason', message: `That does not end a ${DUTY_IN_WORDS[kind]}. What does: ${allowed}.` };
  }
  const passes = addDays(startedOn, DAYS_OF_RELIEF);
  if (reason !== 'FIFTY_SIX_DAYS' || endedOn >= passes) return null;
  return { field: 'reason', message: `56 days have passed on ${dayInWords(passes)}.` };
}
