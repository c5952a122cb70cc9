import { bankHolidaysOf } from './bankHolidays';
import { dateOf, dayNumberOf, type CalendarDate } from './calendarDate';

/**
 * A working day as in the Care Planning, Placement and Case Review (England) Regulations 2010: not a Saturday, a
 * Sunday, Christmas Day, Good Friday or a bank holiday in England. Before 2013 bank holidays are not known.
 */
export const isWorkingDay = (date: CalendarDate): boolean => isWorkingDayNumber(dayNumberOf(date));

/** The working day that is this many after `date`; `date` itself is day 0, whatever day of the week it is. */
export function addWorkingDays(date: CalendarDate, workingDays: number): CalendarDate {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError('Count working days from 0 upwards.');
  let day = dayNumberOf(date);
  for (let left = workingDays; left > 0;) if (isWorkingDayNumber(++day)) left -= 1;
  return dateOf(day);
}

/** Working days after `from`, up to and with `to`; 0 when `to` is not later. Day 0 is `from`. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  if (last <= first) return 0;
  return weekdaysUntil(last) - weekdaysUntil(first) - bankHolidaysOnWeekdays(first, last);
}

const isWorkingDayNumber = (day: number): boolean => isWeekday(day) && !bankHolidaysOf(yearOf(day)).has(day);
// 1970-01-01 was a Thursday: day number 4 is the first Monday, so that Monday is 0 and Saturday 5.
const dayOfWeek = (day: number): number => (((day - 4) % 7) + 7) % 7;
const isWeekday = (day: number): boolean => dayOfWeek(day) < 5;
const yearOf = (day: number): number => Number(dateOf(day).slice(0, 4));

/** Mondays to Fridays from the first Monday of 1970 up to and with this day, in closed form: a list asks it often. */
const weekdaysUntil = (day: number): number => 5 * Math.floor((day - 4) / 7) + Math.min(dayOfWeek(day) + 1, 5);

function bankHolidaysOnWeekdays(after: number, until: number): number {
  let count = 0;
  for (let year = yearOf(after); year <= yearOf(until); year += 1) {
    for (const day of bankHolidaysOf(year)) if (day > after && day <= until && isWeekday(day)) count += 1;
  }
  return count;
}
