import { hubError } from '../errors';
import { addDays, addMonths, type CalendarDate } from '../working-days';

/** The days that a scorecard is about, both included. */
export interface ReportingPeriod {
  from: CalendarDate;
  to: CalendarDate;
}

/** The last days of the quarters of a standard year, 1 April to 31 March, as month and day. */
const QUARTER_ENDS = ['-03-31', '-06-30', '-09-30', '-12-31'];

/**
 * From 1 April to the end of a quarter that has passed, and nothing else: boards meet quarterly, and whoever could
 * choose any days would ask for n of them and again for n + 1 and learn the difference. Periods of one year each lie
 * within the next, those of two years do not touch, so no small number is the difference of two published ones.
 * @throws BAD_USER_INPUT naming the periods that there are.
 */
export function reportingPeriod(
  { from, to }: { from?: CalendarDate | null; to?: CalendarDate | null },
  today: CalendarDate,
): ReportingPeriod {
  const last = latestQuarterEnd(today);
  const end = to ?? (from && isYearStart(from) ? earlier(endOfYear(from), last) : last);
  if (!isQuarterEnd(end) || end >= today)
    throw refuse(`to must be the last day of a quarter that has passed, the latest of which is ${last}`);
  const start = startOfYear(end);
  if (from && from !== start) throw refuse(`from must be ${start}, the 1 April on or before ${end}`);
  return { from: start, to: end };
}

/** Whether an agency may count for these days; it checks again what corporate parenting checked. */
export function isReportingPeriod({ from, to }: ReportingPeriod, today: CalendarDate): boolean {
  return isQuarterEnd(to) && to < today && from === startOfYear(to);
}

const isQuarterEnd = (day: CalendarDate): boolean => QUARTER_ENDS.some((end) => day.endsWith(end));
const isYearStart = (day: CalendarDate): boolean => day.endsWith('-04-01');
const endOfYear = (start: CalendarDate): CalendarDate => addDays(addMonths(start, 12), -1);
const earlier = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

function latestQuarterEnd(today: CalendarDate): CalendarDate {
  const year = Number(today.slice(0, 4));
  return [year - 1, year].flatMap((each) => QUARTER_ENDS.map((end) => `${each}${end}`)).findLast((day) => day < today)!;
}

function startOfYear(end: CalendarDate): CalendarDate {
  const year = Number(end.slice(0, 4));
  return `${end.slice(5) < '04-01' ? year - 1 : year}-04-01`;
}

const refuse = (rule: string) =>
  hubError('BAD_USER_INPUT', {
    message: `A scorecard covers whole quarters of one year that begins on 1 April: ${rule}.`,
  });
