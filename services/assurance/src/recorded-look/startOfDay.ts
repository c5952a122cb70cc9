import { londonDateOf, type CalendarDate } from '@hub/platform';

const HOUR = 3_600_000;

/** The moment at which a day begins in England: midnight in Greenwich, or an hour before while clocks are forward. */
export function startOfDay(day: CalendarDate): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  const hourBefore = new Date(midnight.getTime() - HOUR);
  return londonDateOf(hourBefore) === day ? hourBefore : midnight;
}
