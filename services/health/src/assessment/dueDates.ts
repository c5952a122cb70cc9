import { addMonths, addWorkingDays, ageOn, birthdayOf, type CalendarDate } from '@hub/platform';

/** Working days from entry into care to the initial assessment: before the first review, which is due by then. */
export const INITIAL_ASSESSMENT_WORKING_DAYS = 20;
const MONTHS_UNDER_FIVE = 6;
const MONTHS_FROM_FIVE = 12;
/** Nobody is looked after from this birthday on. */
const AGE_OF_LEAVING_CARE = 18;

/**
 * Twenty working days after the day of entry, which is day 0 (Care Planning, Placement and Case Review (England)
 * Regulations 2010, regulation 7 with regulation 33).
 */
export const initialDueOn = (enteredCareOn: CalendarDate): CalendarDate =>
  addWorkingDays(enteredCareOn, INITIAL_ASSESSMENT_WORKING_DAYS);

/**
 * Six months after an assessment before the fifth birthday, twelve months after one on or after it (regulation 7).
 * The age on the day of the last assessment decides, which at the birthday gives the earlier, safer date; so does
 * an unknown date of birth. Null when no review is needed because the person will be 18 by then.
 */
export function nextReviewDueOn(dateOfBirth: CalendarDate | null, assessedOn: CalendarDate): CalendarDate | null {
  const isUnderFive = dateOfBirth === null || ageOn(dateOfBirth, assessedOn) < 5;
  const dueOn = addMonths(assessedOn, isUnderFive ? MONTHS_UNDER_FIVE : MONTHS_FROM_FIVE);
  return dateOfBirth !== null && dueOn >= birthdayOf(dateOfBirth, AGE_OF_LEAVING_CARE) ? null : dueOn;
}
