import { addDays, refuseProblems, type CalendarDate } from '@hub/platform';
import type { ApplicationRecord } from '../../application/ApplicationRecord';
import type { ApplicationPlan } from '../../application/change/ApplicationPlan';
import { dayInWords } from '../../dayInWords';
import type { DutyEndReason } from '../DutyEndReason';
import { DUTY_IN_WORDS, REPLACES, type DutyKind } from '../DutyKind';
import type { DutyRecord } from '../DutyRecord';

/** Housing Act 1996 s.189B(4): relief is owed for 56 days, then the main duty follows. */
export const DAYS_OF_RELIEF = 56;

export interface NewDuty {
  kind: DutyKind;
  startedOn?: CalendarDate | null;
  /** The council that answers for the application today. */
  owedBy: string;
}

/** Decides which duties begin and end, from the application, the wish and the day alone. @throws BAD_USER_INPUT with all problems. */
export function planNewDuty(current: ApplicationRecord, duty: NewDuty, today: CalendarDate): ApplicationPlan {
  const { kind, owedBy } = duty;
  const startedOn = duty.startedOn ?? today;
  const open = current.duties.filter(({ endedOn }) => endedOn === null);
  const replaced = open.filter((each) => REPLACES[kind].includes(each.kind));
  refuseProblems([
    current.status !== 'OPEN' && { field: 'applicationId', message: 'This application is closed.' },
    inTheWay(kind, open),
    dayProblem(current, startedOn, today, replaced),
    kind === 'MAIN' && reliefProblem(current.duties, startedOn),
  ]);
  return {
    begun: { kind, owedBy, startedOn },
    ended: replaced.map((each) => ({ id: each.id, endedOn: startedOn, endReason: endOf(each.kind, kind) })),
    changes: [
      ...replaced.map((each) => ({ field: DUTY_IN_WORDS[each.kind], from: 'owed', to: `ended on ${startedOn}` })),
      { field: DUTY_IN_WORDS[kind], from: null, to: `owed from ${startedOn}` },
    ],
  };
}

/** Relief before the main duty ends because its time has passed; the others because another took their place. */
const endOf = (ended: DutyKind, begun: DutyKind): DutyEndReason =>
  ended === 'RELIEF' && begun === 'MAIN' ? 'FIFTY_SIX_DAYS' : 'REPLACED';

/** The same duty is not owed twice, and none that would end it goes before. */
function inTheWay(kind: DutyKind, open: readonly DutyRecord[]) {
  const blocking = open.find((each) => each.kind === kind || REPLACES[each.kind].includes(kind));
  if (!blocking) return null;
  const since = dayInWords(blocking.startedOn);
  const message = `The ${DUTY_IN_WORDS[blocking.kind]} is owed since ${since}.`;
  return { field: 'kind', message: blocking.kind === kind ? message : `${message} It comes after this one.` };
}

function dayProblem(
  { madeOn }: ApplicationRecord,
  startedOn: CalendarDate,
  today: CalendarDate,
  replaced: readonly DutyRecord[],
) {
  if (startedOn > today) return { field: 'startedOn', message: 'The first day is in the future.' };
  if (startedOn < madeOn) return { field: 'startedOn', message: `The application was made on ${dayInWords(madeOn)}.` };
  const later = replaced.find((each) => each.startedOn > startedOn);
  if (!later) return null;
  const message = `The ${DUTY_IN_WORDS[later.kind]}, which it ends, began on ${dayInWords(later.startedOn)}.`;
  return { field: 'startedOn', message };
}

/** Housing Act 1996 s.193(1)(b): the main duty is owed when the relief duty has come to an end. */
function reliefProblem(duties: readonly DutyRecord[], startedOn: CalendarDate) {
  const relief = duties.filter(({ kind }) => kind === 'RELIEF').at(-1);
  if (!relief) return { field: 'kind', message: 'The main duty follows the relief duty, and none is on record.' };
  const endsOn = relief.endedOn ?? addDays(relief.startedOn, DAYS_OF_RELIEF);
  if (startedOn >= endsOn) return null;
  const message = `The relief duty began on ${dayInWords(relief.startedOn)}; the main duty follows on ${dayInWords(endsOn)} at the earliest.`;
  return { field: 'startedOn', message };
}
