import { isUniquePupilNumber } from '@hub/platform';
import { randomOf, type Pupil } from './Pupil';

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Most have a number; some came from abroad without one, a few sources disagree, and one in a hundred was mistyped. */
export function makePupilNumber(pupil: Pupil) {
  const random = randomOf(pupil, 'upn');
  const row = { child_id: pupil.child.id, number: null as string | null, unknown_reason: null as string | null };
  if ((pupil.yearGroup ?? 0) < 0) return { ...row, unknown_reason: 'UN1' };
  if (pupil.child.unaccompanied && random.chance(0.6)) return { ...row, unknown_reason: 'UN2' };
  if (random.chance(0.02)) return { ...row, unknown_reason: 'UN5' };
  // School numbers from 9900 on are no school's, so that nobody was ever given this number.
  const school = `99${pad(random.between(0, 99), 2)}`;
  const year = pad(pupil.receptionYear % 100, 2);
  const number = `${pupil.child.authorityCode}${school}${year}${pad(random.between(1, 999), 3)}`;
  const letter = [...LETTERS].find((each) => isUniquePupilNumber(`${each}${number}`))!;
  const wrong = LETTERS[(LETTERS.indexOf(letter) + 1) % LETTERS.length]!;
  return { ...row, number: `${random.chance(0.01) ? wrong : letter}${number}` };
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
