import { membersOf, type Caller } from '../caller';
import type { CalendarDate } from '../working-days';
import type { MeasureCounts, MeasureDefinition } from './MeasureDefinition';
import type { ScorecardOf } from './presentMeasures';

/** The members of another agency's cohort, as two lists that go together; or why there are none, in words. */
export interface Cohort {
  ids: string[];
  /** Since when each belongs to it. */
  days: CalendarDate[];
  /** Undefined when the members came. */
  note?: string;
}

/** No children and a few are one answer: whoever reads it does not learn which. */
const WHY = {
  TOO_FEW: 'Too few children to count.',
  UNAVAILABLE: 'The agency that knows whose records to count could not answer. Try again later.',
} as const;

/** The cohort, such as `social-care/lookedAfter`, that came with the request for this scorecard. */
export function cohortOf(caller: Caller, name: string, { authority, from, to }: ScorecardOf): Cohort {
  const handed = membersOf(caller, name, { authority, from, to });
  if ('withheld' in handed) return { ids: [], days: [], note: WHY[handed.withheld] };
  return { ids: handed.members.map(({ id }) => id), days: handed.members.map(({ on }) => on) };
}

/** Measures that were not counted, with the reason. */
export const uncounted = (definitions: readonly MeasureDefinition[], note: string): MeasureCounts[] =>
  definitions.map(({ code }) => ({ code, numerator: null, denominator: null, sum: null, cohort: null, note }));
