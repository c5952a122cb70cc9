import { addDays, addMonths, addWorkingDays, ageOn, type Random, type SyntheticAssessment } from '@hub/platform';

interface AssessmentDates {
  enteredCareOn: string;
  dateOfBirth: string;
  today: string;
  makeId(number: number): string;
}

/** Initial within 20 working days of entry; reviews six-monthly under 5, yearly from 5 (SI 2010/959 reg 7). */
export function makeAssessments(random: Random, dates: AssessmentDates): SyntheticAssessment[] {
  const { enteredCareOn, today, makeId } = dates;
  const dueOn = addWorkingDays(enteredCareOn, 20);
  const completedOn = initialCompletion(random, enteredCareOn, dueOn, today);
  const initial = { id: makeId(0), kind: 'INITIAL' as const, dueOn, version: 1 };
  if (!completedOn)
    return [{ ...initial, status: random.pick(['REQUESTED', 'BOOKED'] as const), completedOn, practitionerType: null }];
  return [
    { ...initial, status: 'COMPLETED', completedOn, practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER' },
    ...makeReviews(random, dates, completedOn),
  ];
}

/** Of those long in care nearly all are done; of the newcomers some are late and some not yet due. */
function initialCompletion(random: Random, enteredCareOn: string, dueOn: string, today: string): string | null {
  const isNewcomer = enteredCareOn > addDays(today, -91);
  if (isNewcomer && random.chance(0.8)) return null;
  const day = addDays(enteredCareOn, random.between(8, dueOn < today ? 40 : 20));
  return day < today ? day : null;
}

function makeReviews(random: Random, dates: AssessmentDates, lastAssessedOn: string): SyntheticAssessment[] {
  const reviews: SyntheticAssessment[] = [];
  for (let last = lastAssessedOn, number = 1; ; number++) {
    const dueOn = addMonths(last, ageOn(dates.dateOfBirth, last) < 5 ? 6 : 12);
    const review = { id: dates.makeId(number), kind: 'REVIEW' as const, dueOn, version: 1 };
    const done = addDays(dueOn, random.between(-20, 5));
    if (done >= dates.today || (number > 1 && random.chance(0.2)))
      return [...reviews, { ...review, status: 'REQUESTED', completedOn: null, practitionerType: null }];
    reviews.push({ ...review, status: 'COMPLETED', completedOn: done, practitionerType: 'REGISTERED_NURSE' });
    last = done;
  }
}
