import { addDays, addWorkingDays, birthdayOf, type Random, type SyntheticChild } from '@hub/platform';
import { lastDayOf, type CareDates } from './CareDates';

const PARTICIPATION = [['PN1', 50], ['PN2', 6], ['PN3', 3], ['PN4', 4], ['PN5', 8], ['PN6', 22], ['PN7', 7]] as const; // prettier-ignore
const ON_TIME = 0.93;

/** The first review within 20 working days, the second three months on, then six-monthly (SI 2010/959 reg 33). */
export function makeReviews(random: Random, dates: CareDates): SyntheticChild['reviews'] {
  const reviews: SyntheticChild['reviews'] = [];
  const fourth = birthdayOf(dates.dateOfBirth, 4);
  const first = addWorkingDays(dates.enteredCareOn, random.between(12, random.chance(ON_TIME) ? 20 : 32));
  const lastDay = lastDayOf(dates);
  for (let day = first, months = 3; day < lastDay; day = addDays(day, stepOf(random, months)), months = 6)
    reviews.push({ heldOn: day, participation: day < fourth ? 'PN0' : random.weighted(PARTICIPATION) });
  return reviews;
}

const stepOf = (random: Random, months: number): number =>
  months * 30 + (random.chance(ON_TIME) ? -random.between(0, 12) : random.between(5, 40));
