import { ageOn, type Random, type SyntheticChild, type SyntheticLeaver } from '@hub/platform';
import { LEAVER_RATES } from './leaverRates';

type Choices = readonly (readonly [code: string, weight: number])[];

/** DfE, care leavers in England in 2025, of those whose activity is known. */
const ACTIVE_AT_18: Choices = [['F2', 70], ['P2', 6], ['F5', 13], ['P5', 4], ['F1', 4], ['F4', 3]]; // prettier-ignore
const ACTIVE_LATER: Choices = [['F2', 34], ['P2', 5], ['F5', 40], ['P5', 6], ['F1', 11], ['F4', 4]]; // prettier-ignore
const NOT_ACTIVE: Choices = [['G5', 74], ['G4', 18], ['G6', 8]]; // prettier-ignore
const HOMES: Choices = [['U', 36], ['D', 18], ['B', 13], ['E', 7], ['T', 5], ['Z', 2], ['K', 4], ['C', 2], ['Y', 6]]; // prettier-ignore
const UNSUITABLE: Choices = [['X', 40], ['S', 15], ['V', 15], ['W', 10], ['U', 10], ['Y', 10]]; // prettier-ignore

/** How a care leaver was around the last birthday: as likely as in their authority and at their age. */
export function makeLeaver(
  random: Random,
  { dateOfBirth, sex, authorityCode }: Pick<SyntheticChild, 'dateOfBirth' | 'sex' | 'authorityCode'>,
  { today, reasonEnded }: { today: string; reasonEnded: string | null },
): SyntheticLeaver {
  const age = ageOn(dateOfBirth, today);
  const rates = (LEAVER_RATES[authorityCode] ?? LEAVER_RATES['ENGLAND']!)[age <= 18 ? 'to18' : 'from19'];
  const inTouch = random.weighted([['YES', rates.inTouch], ['NO', (100 - rates.inTouch) * 0.6], ['REFU', (100 - rates.inTouch) * 0.2], ['NREQ', (100 - rates.inTouch) * 0.2]] as const); // prettier-ignore
  if (inTouch !== 'YES') return { inTouch, activity: null, accommodation: null, suitable: null };
  const suitable = random.chance(rates.suitable / rates.inTouch);
  return {
    inTouch,
    activity: makeActivity(random, { isActive: random.chance(rates.active / rates.inTouch), age, sex }),
    accommodation: stays(reasonEnded, age) ? 'Z' : random.weighted(suitable ? HOMES : UNSUITABLE),
    suitable: stays(reasonEnded, age) || suitable,
  };
}

/** Staying put: with the former foster carer until 21 at most (Children Act 1989 s.23CZA). */
const stays = (reasonEnded: string | null, age: number): boolean => reasonEnded === 'E17' && age <= 20;

function makeActivity(random: Random, { isActive, age, sex }: { isActive: boolean; age: number; sex: string }): string {
  if (isActive) return random.weighted(age <= 18 ? ACTIVE_AT_18 : ACTIVE_LATER);
  const activity = random.weighted(NOT_ACTIVE);
  return activity === 'G6' && sex === 'M' ? 'G5' : activity;
}
