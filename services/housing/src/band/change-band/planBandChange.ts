import { refuseProblems, textProblem, type CalendarDate } from '@hub/platform';
import type { ApplicationRecord } from '../../application/ApplicationRecord';
import type { ApplicationPlan } from '../../application/change/ApplicationPlan';
import { dayInWords } from '../../dayInWords';
import { fieldChanges } from '../../FieldChange';
import { LONGEST_NOTE } from '../../writing';
import type { Band } from '../Band';

export interface BandChange {
  band?: Band | null;
  since?: CalendarDate | null;
  reason: string;
}

/** Decides a change of band from the application, the wish and the day alone. @throws BAD_USER_INPUT with all problems. */
export function planBandChange(current: ApplicationRecord, change: BandChange, today: CalendarDate): ApplicationPlan {
  const [band, since] = [change.band ?? null, change.since ?? today];
  refuseProblems([
    current.status !== 'OPEN' && { field: 'applicationId', message: 'This application is closed; its band stays.' },
    band === current.band && { field: 'band', message: 'It is in that band already.' },
    dayProblem(current, since, today),
    textProblem('reason', change.reason, LONGEST_NOTE),
  ]);
  return {
    band: { band, since, reason: change.reason.trim() },
    changes: fieldChanges([
      { field: 'band', from: current.band, to: band },
      { field: 'bandSince', from: current.bandSince, to: band && since },
    ]),
  };
}

function dayProblem({ madeOn, bandSince }: ApplicationRecord, since: CalendarDate, today: CalendarDate) {
  if (since > today) return { field: 'since', message: 'The first day is in the future.' };
  if (since < madeOn) return { field: 'since', message: `The application was made on ${dayInWords(madeOn)}.` };
  const isOverlapping = bandSince !== null && since < bandSince;
  return isOverlapping && { field: 'since', message: `The present band began on ${dayInWords(bandSince)}.` };
}
