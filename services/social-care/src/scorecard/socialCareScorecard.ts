import { addDays, addWorkingDays, dateOf, dayNumberOf, type AgencyScorecard, type CalendarDate } from '@hub/platform';
import { socialCareMeasures } from './socialCareMeasures';

/** Working days from entry into care to the first review: SI 2010/959 reg 33. */
const FIRST_REVIEW_WORKING_DAYS = 20;
/** Twenty working days are never more than these, over Christmas and Easter too. */
const LONGEST_WAIT = 50;

/** Social care's part of the scorecard. */
export const socialCareScorecard: AgencyScorecard = {
  agency: 'Social care',
  definitions: socialCareMeasures,
  queries: ({ authority, from, to }) => {
    const entered = daysBetween(addDays(from, -LONGEST_WAIT), to);
    const firstDue = entered.map((day) => addWorkingDays(day, FIRST_REVIEW_WORKING_DAYS));
    return [
      {
        name: 'scorecard-placements',
        text: 'select code, numerator, denominator, sum, cohort from statistics.placements($1, $2)',
        values: [authority, to],
      },
      {
        name: 'scorecard-reviews',
        text: 'select code, numerator, denominator, sum, cohort from statistics.reviews($1, $2, $3, $4, $5)',
        values: [authority, from, to, entered, firstDue],
      },
      {
        name: 'scorecard-care-leavers',
        text: 'select code, numerator, denominator, sum, cohort from statistics.care_leavers($1, $2, $3)',
        values: [authority, from, to],
      },
    ];
  },
};

const daysBetween = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  Array.from({ length: dayNumberOf(to) - dayNumberOf(from) + 1 }, (_, index) => dateOf(dayNumberOf(from) + index));
