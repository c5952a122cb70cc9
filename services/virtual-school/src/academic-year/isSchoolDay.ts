import { isWorkingDay, type CalendarDate } from '@hub/platform';
import type { TermDates } from './TermDates';

/**
 * Whether schools are open: a working day in term and outside half term. Training days differ from school to school
 * and count as school days, as teachers are there.
 */
export const isSchoolDay = (day: CalendarDate, terms: readonly TermDates[]): boolean =>
  terms.some(
    ({ startsOn, endsOn, halfTermFrom, halfTermTo }) =>
      startsOn <= day && day <= endsOn && (day < halfTermFrom || day > halfTermTo),
  ) && isWorkingDay(day);
