import { ageOn, type Random } from '@hub/platform';
import type { Kind } from '../cohorts/planCohorts';
import type { CareDates } from './CareDates';

type Choices = readonly (readonly [reason: string, weight: number])[];

/** Why care ended, by codes of the SSDA903 return; about one in eight is adopted, as many go to special guardians. */
const UNDER_SEVEN: Choices = [['E4A', 26], ['E4B', 4], ['E12', 22], ['E11', 4], ['E45', 8], ['E46', 14], ['E41', 8], ['E13', 4], ['E8', 10]]; // prettier-ignore
const OLDER: Choices = [['E4A', 44], ['E4B', 12], ['E45', 6], ['E46', 6], ['E41', 6], ['E13', 6], ['E3', 4], ['E8', 16]]; // prettier-ignore
/** On the 18th birthday; E17 stays with the former carers. */
const GROWN_UP: Choices = [['E5', 52], ['E17', 24], ['E6', 6], ['E7', 5], ['E4A', 6], ['E8', 7]]; // prettier-ignore

export function makeReasonEnded(random: Random, kind: Kind, { dateOfBirth, endedCareOn }: CareDates): string | null {
  if (endedCareOn === null) return null;
  const age = ageOn(dateOfBirth, endedCareOn);
  if (kind === 'LEAVER' && age >= 18) return random.weighted(GROWN_UP);
  return random.weighted(age >= 1 && age < 7 ? UNDER_SEVEN : OLDER);
}
