import { addDays, addWorkingDays, birthdayOf, type CalendarDate } from '@hub/platform';
import type { TermCalendar } from '../academic-year/TermCalendar';
import type { TermDates } from '../academic-year/TermDates';

/** How an authority counts to the due date of an initial plan. */
export interface PlanSetting {
  initialPlanDays: number;
  countedIn: 'SCHOOL_DAYS' | 'WORKING_DAYS';
}

/**
 * Authorities disagree: Halton and Solihull count 20 school days, Gateshead says "20 working days, not school days".
 * Where nothing is set, working days count: the plan has to be there for the first review of the care plan, which is
 * due within 20 working days (SI 2010/959 reg 33), and never later than school days would allow.
 */
export const DEFAULT_SETTING: PlanSetting = { initialPlanDays: 20, countedIn: 'WORKING_DAYS' };

/** From this birthday a child in care has plans: from pre-school on. */
export const FIRST_AGE_OF_PLANS = 3;
/** Nobody is looked after from this birthday on. */
const AGE_OF_LEAVING_CARE = 18;

/** A plan to be made: for which term, and the last day on which its meeting is on time. */
export interface DuePlan extends Pick<TermDates, 'academicYear' | 'term'> {
  dueOn: CalendarDate;
}

/** The initial plan of a child who entered care on this day, which is day 0. */
export function initialPlanDue(enteredCareOn: CalendarDate, setting: PlanSetting, calendar: TermCalendar): DuePlan {
  const { initialPlanDays, countedIn } = setting;
  const dueOn =
    countedIn === 'SCHOOL_DAYS'
      ? calendar.addSchoolDays(enteredCareOn, initialPlanDays)
      : addWorkingDays(enteredCareOn, initialPlanDays);
  const { academicYear, term } = calendar.termOn(dueOn);
  return { academicYear, term, dueOn };
}

/**
 * The plan after a meeting: once in each term, so it is for the term after the meeting's and due by the last day of that
 * term, or on the day before the 18th birthday. Null when the person will be 18 before the term begins. A plan that was
 * held late counts for the term in which it was held.
 */
export function nextPlanDue(
  heldOn: CalendarDate,
  dateOfBirth: CalendarDate | null,
  calendar: TermCalendar,
): DuePlan | null {
  const { academicYear, term, startsOn, endsOn } = calendar.termAfter(calendar.termOn(heldOn));
  if (dateOfBirth === null) return { academicYear, term, dueOn: endsOn };
  const leaves = birthdayOf(dateOfBirth, AGE_OF_LEAVING_CARE);
  if (leaves <= startsOn) return null;
  return { academicYear, term, dueOn: leaves <= endsOn ? addDays(leaves, -1) : endsOn };
}
