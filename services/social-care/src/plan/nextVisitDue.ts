import { addDays, addMonths, type CalendarDate } from '@hub/platform';

/**
 * The last day for the next visit by SI 2010/959 reg 28: within a week of the start of a placement; then at intervals of
 * not more than six weeks during its first year; after that not more than three months where it is meant to last until
 * 18, and six weeks where it is not. Placements with parents or relatives under an interim order are visited more often;
 * the worker who records a visit can name an earlier day.
 */
export function nextVisitDue(
  placedOn: CalendarDate,
  lastVisitOn: CalendarDate | null,
  untilEighteen: boolean,
): CalendarDate {
  if (lastVisitOn === null || lastVisitOn < placedOn) return addDays(placedOn, 7);
  const isFirstYear = lastVisitOn < addMonths(placedOn, 12);
  return isFirstYear || !untilEighteen ? addDays(lastVisitOn, 42) : addMonths(lastVisitOn, 3);
}
