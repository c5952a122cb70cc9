import { addDays, bankHolidaysOf, dayNumberOf, isWorkingDay, type CalendarDate } from '@hub/platform';
import { isSchoolDay } from './isSchoolDay';
import type { TermDates } from './TermDates';

/** What stands as source beside dates that no council has published yet. */
export const PATTERN =
  'Pattern, until the council’s own dates are loaded: first Monday in September, 39 weeks, 195 days (City of York Council, School term dates)';
const SCHOOL_DAYS_A_YEAR = 195;

/**
 * The terms of a year whose dates are not published, by what the councils of Yorkshire and the Humber agreed: the
 * year begins on the first Monday in September and has 195 days; half terms are the weeks of the last Monday in
 * October, six weeks into spring, and of the Spring bank holiday; Christmas and Easter are two weeks. Tested against
 * the years that were published.
 */
export function patternOfTerms(academicYear: number): TermDates[] {
  const next = academicYear + 1;
  const common = { academicYear, source: PATTERN };
  const autumnHalf = mondayOnOrBefore(`${academicYear}-10-31`);
  const autumnEnd = addDays(mondayOnOrBefore(addDays(`${academicYear}-12-22`, -4)), 4);
  const spring = addDays(autumnEnd, 17);
  const easterBreak = easterBreakOf(next);
  const springHalf = addDays(spring, 42);
  const summer = firstWorkingDayFrom(addDays(easterBreak, 14));
  const summerHalf = mondayOnOrBefore(`${next}-05-31`);
  const autumn = { term: 'AUTUMN' as const, startsOn: mondayOnOrBefore(`${academicYear}-09-07`), endsOn: autumnEnd };
  const terms: TermDates[] = [
    { ...common, ...autumn, halfTermFrom: autumnHalf, halfTermTo: addDays(autumnHalf, 4) },
    { ...common, term: 'SPRING', startsOn: spring, endsOn: lastWorkingDayBefore(easterBreak), halfTermFrom: springHalf, halfTermTo: addDays(springHalf, 4) },
    { ...common, term: 'SUMMER', startsOn: summer, endsOn: `${next}-08-31`, halfTermFrom: summerHalf, halfTermTo: addDays(summerHalf, 4) },
  ]; // prettier-ignore
  return [...terms.slice(0, 2), { ...terms[2]!, endsOn: dayNumber(SCHOOL_DAYS_A_YEAR, terms) }];
}

/** The Monday of two weeks, at the end of March or later, that have Good Friday in them or on the Friday before. */
function easterBreakOf(year: number): CalendarDate {
  const goodFriday = goodFridayOf(year);
  let monday = mondayOnOrBefore(`${year}-04-04`);
  while (addDays(monday, 11) < goodFriday) monday = addDays(monday, 7);
  return monday;
}

/** The Friday among the bank holidays of March and April, which before 2013 are not known: then by the usual week. */
function goodFridayOf(year: number): CalendarDate {
  for (let day = `${year}-03-20`; day <= `${year}-04-23`; day = addDays(day, 1))
    if (bankHolidaysOf(year).has(dayNumberOf(day)) && mondayOnOrBefore(day) === addDays(day, -4)) return day;
  return `${year}-04-01`;
}

function dayNumber(count: number, terms: readonly TermDates[]): CalendarDate {
  let day = addDays(terms[0]!.startsOn, -1);
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isSchoolDay(day, terms)) left -= 1;
  }
  return day;
}

function firstWorkingDayFrom(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : firstWorkingDayFrom(addDays(day, 1));
}

function lastWorkingDayBefore(day: CalendarDate): CalendarDate {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : lastWorkingDayBefore(before);
}

/** 1970-01-05, day number 4, was a Monday. */
const mondayOnOrBefore = (day: CalendarDate): CalendarDate => addDays(day, -((((dayNumberOf(day) - 4) % 7) + 7) % 7));
