import Holidays from 'date-holidays';
import { dayNumberOf } from './calendarDate';

/**
 * The first year for which the bank holidays are right: compared with the government's own list for 2013 to 2028
 * they agree day for day, and for 2012 they do not (2012-06-04 is missing). Earlier years have weekends only, so a
 * count of working days in them may be up to eight a year too high.
 */
export const FIRST_YEAR_OF_BANK_HOLIDAYS = 2013;

const england = new Holidays('GB', 'ENG');
const known = new Map<number, ReadonlySet<number>>();

/** The day numbers of England's bank holidays in a year; weekend days that have a substitute may be among them. */
export function bankHolidaysOf(year: number): ReadonlySet<number> {
  const found = known.get(year) ?? readBankHolidays(year);
  known.set(year, found);
  return found;
}

function readBankHolidays(year: number): ReadonlySet<number> {
  if (year < FIRST_YEAR_OF_BANK_HOLIDAYS) return new Set();
  const days = england.getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank');
  return new Set(days.map(({ date }) => dayNumberOf(date.slice(0, 10))));
}
