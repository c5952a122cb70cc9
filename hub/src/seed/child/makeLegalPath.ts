import { addDays, ageOn, type Random } from '@hub/platform';
import { lastDayOf, type CareDates } from './CareDates';

/** A legal status and its first day; codes of the SSDA903 return. */
export interface LegalStep {
  from: string;
  legalStatus: string;
}

type Path = readonly (readonly [legalStatus: string, earliest: number, latest: number])[];

/** Half of those who are new are there under section 20, half under an interim order. */
const NEW: readonly (readonly [Path, number])[] = [
  [[['V2', 0, 0]], 48],
  [[['C1', 0, 0]], 40],
  [[['L2', 0, 0], ['C1', 8, 8]], 6],
  [[['V2', 0, 0], ['C1', 30, 90]], 6],
]; // prettier-ignore

/** Proceedings are to end within 26 weeks (Children Act 1989 s.32); many take longer. */
const SETTLED: readonly (readonly [Path, number])[] = [
  [[['C1', 0, 0], ['C2', 150, 300]], 46],
  [[['V2', 0, 0], ['C1', 30, 120], ['C2', 150, 300]], 18],
  [[['C2', 0, 0]], 12],
  [[['V2', 0, 0]], 16],
  [[['C1', 0, 0]], 8],
]; // prettier-ignore

const TO_ADOPTION: Path = [['C1', 0, 0], ['E1', 160, 280]]; // prettier-ignore
const SETTLED_AFTER = 240;

/** How the legal status went, step by step, none of them after the last day. */
export function makeLegalPath(random: Random, dates: CareDates, adopted: boolean): LegalStep[] {
  const steps: LegalStep[] = [];
  for (const [legalStatus, earliest, latest] of choosePath(random, dates, adopted)) {
    const from = addDays(steps.at(-1)?.from ?? dates.enteredCareOn, random.between(earliest, latest));
    if (steps.length > 0 && from >= lastDayOf(dates)) break;
    steps.push({ from, legalStatus });
  }
  return steps;
}

function choosePath(random: Random, dates: CareDates, adopted: boolean): Path {
  const { unaccompanied, enteredCareOn, dateOfBirth } = dates;
  // Nobody here holds parental responsibility for a child who came alone, and no court is asked.
  if (unaccompanied) return [['V2', 0, 0]];
  if (adopted) return TO_ADOPTION;
  if (addDays(enteredCareOn, SETTLED_AFTER) > lastDayOf(dates)) return random.weighted(NEW);
  const isYoung = ageOn(dateOfBirth, lastDayOf(dates)) < 7;
  return isYoung && random.chance(0.25) ? TO_ADOPTION : random.weighted(SETTLED);
}
