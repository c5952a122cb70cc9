import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  birthdayOf,
  type Random,
  type SyntheticAssessment,
} from '@hub/platform';
import { lastDayOf, type CareDates } from './CareDates';

interface AssessmentsQuestion {
  dates: CareDates;
  /** Whether few newcomers have been seen yet, so that there is work on the list. */
  hasBacklog: boolean;
  /** How many of those who are due were seen within the year: 0 to 1. */
  upToDate: number;
  makeId(number: number): string;
}

/**
 * Initial within 20 working days of entry; reviews six-monthly under 5, yearly from 5 (SI 2010/959 reg 7). About one
 * initial assessment in four is late. What is open when care ends is not needed any more.
 */
export function makeAssessments(random: Random, question: AssessmentsQuestion): SyntheticAssessment[] {
  const { dates, makeId } = question;
  const dueOn = addWorkingDays(dates.enteredCareOn, 20);
  const initial = { id: makeId(0), kind: 'INITIAL' as const, dueOn, version: 1 };
  const completedOn = initialCompletion(random, question, dueOn);
  if (!completedOn) return [{ ...initial, ...openState(random, dates, dueOn) }];
  return [
    { ...initial, status: 'COMPLETED', completedOn, practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER' },
    ...makeReviews(random, question, completedOn),
  ];
}

function initialCompletion(random: Random, { dates, hasBacklog }: AssessmentsQuestion, dueOn: string): string | null {
  const isNewcomer = dates.enteredCareOn > addDays(dates.today, -91);
  if (hasBacklog && isNewcomer && random.chance(0.8)) return null;
  const onTime = random.chance(0.72);
  const day = onTime ? addDays(dates.enteredCareOn, random.between(8, 26)) : addDays(dueOn, random.between(1, 60));
  return day < lastDayOf(dates) ? day : null;
}

function makeReviews(random: Random, question: AssessmentsQuestion, lastAssessedOn: string): SyntheticAssessment[] {
  const { dates, upToDate, makeId } = question;
  const reviews: SyntheticAssessment[] = [];
  for (let last = lastAssessedOn, number = 1; ; number++) {
    const dueOn = addMonths(last, ageOn(dates.dateOfBirth, last) < 5 ? 6 : 12);
    if (dueOn >= birthdayOf(dates.dateOfBirth, 18)) return reviews;
    const review = { id: makeId(number), kind: 'REVIEW' as const, dueOn, version: 1 };
    const done = addDays(dueOn, random.between(-25, 6));
    if (done >= lastDayOf(dates) || isLeftOut(random, question, done, upToDate))
      return [...reviews, { ...review, ...openState(random, dates, dueOn) }];
    reviews.push({ ...review, status: 'COMPLETED', completedOn: done, practitionerType: 'REGISTERED_NURSE' });
    last = done;
  }
}

/** Only the latest one may be missing: an earlier one would hide all that followed. */
const isLeftOut = (random: Random, { dates }: AssessmentsQuestion, done: string, upToDate: number): boolean =>
  addDays(done, 180) > dates.today && random.chance((1 - upToDate) * 2);

/** An appointment is made a month or two ahead, and missed or declined only once it was due. */
function openState(random: Random, { endedCareOn, today }: CareDates, dueOn: string) {
  return { status: openStatus(random, endedCareOn, dueOn, today), completedOn: null, practitionerType: null };
}

function openStatus(random: Random, endedCareOn: string | null, dueOn: string, today: string) {
  if (endedCareOn !== null) return 'CANCELLED' as const;
  if (dueOn > addDays(today, 60)) return 'REQUESTED' as const;
  const later = dueOn < today ? ([['DECLINED', 8], ['DID_NOT_ATTEND', 6]] as const) : []; // prettier-ignore
  return random.weighted([['REQUESTED', 60], ['BOOKED', 30], ...later] as const); // prettier-ignore
}
