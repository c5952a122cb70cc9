import { addDays, addMonths, birthdayOf, type Random } from '@hub/platform';
import type { Cohort } from '../cohorts/Cohort';
import type { Kind } from '../cohorts/planCohorts';
import type { CareDates } from './CareDates';

/** What the dates of one young person are drawn from. */
export interface DatesQuestion {
  cohort: Cohort;
  kind: Kind;
  /** The how-manieth of the kind. */
  number: number;
  today: string;
  /** A small population for trying out has more newcomers, so that there is work on every list. */
  isDemonstration: boolean;
}

const YEAR = 365;
/** Nobody here was in care for fewer days. */
const SHORTEST = 3;
/** Of all looked after on 31 March 2025, 8% came alone and ask for asylum (DfE); of care leavers more. */
const UNACCOMPANIED: Record<Kind, number> = { LOOKED_AFTER: 0.08, LEFT: 0.02, LEAVER: 0.15 };
/** Who starts in a year and is still there at its end: the others come and go within the year. */
const STAYS_THE_YEAR = 0.75;

/** [youngest, oldest] in whole years, by how many there are (DfE, 31 March 2025). */
const AGES: readonly (readonly [readonly [number, number], number])[] = [
  [[0, 0], 5],
  [[1, 4], 13],
  [[5, 9], 18],
  [[10, 15], 38],
  [[16, 17], 26],
];

/** Birth, entry into care and its end; nobody enters before birth or in the future. */
export function makeCareDates(random: Random, question: DatesQuestion): CareDates {
  const { kind, today } = question;
  const unaccompanied = random.chance(UNACCOMPANIED[kind]);
  const dateOfBirth = makeBirth(random, question, unaccompanied);
  const endedCareOn = makeEnd(random, kind, dateOfBirth, today);
  const wanted = addDays(endedCareOn ?? today, -makeDuration(random, question));
  const earliest = unaccompanied ? addDays(birthdayOf(dateOfBirth, 14), random.between(0, 200)) : dateOfBirth;
  const latest = addDays(endedCareOn ?? today, -SHORTEST);
  const enteredCareOn = [wanted > earliest ? wanted : earliest, latest].sort()[0]!;
  return { today, dateOfBirth, unaccompanied, enteredCareOn, endedCareOn };
}

function makeBirth(random: Random, question: DatesQuestion, unaccompanied: boolean): string {
  const { kind, today } = question;
  const [from, to] = kind === 'LEAVER' ? leaverAges(random, question) : childAges(random, kind, unaccompanied);
  return addDays(addMonths(today, -12 * random.between(from, to)), -random.between(5, 363));
}

function childAges(random: Random, kind: Kind, unaccompanied: boolean): readonly [number, number] {
  if (unaccompanied) return random.chance(0.85) ? [16, 17] : [15, 15];
  return kind === 'LEFT' ? random.weighted([[[1, 6], 40], [[7, 15], 40], [[16, 17], 20]] as const) : random.weighted(AGES); // prettier-ignore
}

/** The first of an authority is grown up, for a persona reads that record. Few are 17 and have left. */
function leaverAges(random: Random, { cohort, number }: DatesQuestion): readonly [number, number] {
  if (number === 0) return [19, 19];
  return random.weighted([
    [[17, 17], cohort.leavers17To18 * 0.1],
    [[18, 18], cohort.leavers17To18 * 0.9],
    [[19, 21], cohort.leavers19To21],
    [[22, 25], cohort.leavers22To25],
  ] as const);
}

function makeEnd(random: Random, kind: Kind, dateOfBirth: string, today: string): string | null {
  if (kind === 'LOOKED_AFTER') return null;
  if (kind === 'LEFT') return addDays(today, -random.between(1, YEAR - 1));
  const majority = birthdayOf(dateOfBirth, 18);
  const early = addDays(birthdayOf(dateOfBirth, 16), random.between(100, 2 * YEAR - 10));
  if (majority > today) return early < today ? early : addDays(today, -random.between(1, 30));
  return random.chance(0.9) ? majority : early;
}

/** Days in care until today or the end. */
function makeDuration(random: Random, { cohort, kind, isDemonstration }: DatesQuestion): number {
  const newcomers = (cohort.started * (kind === 'LEFT' ? 1 - STAYS_THE_YEAR : STAYS_THE_YEAR)) / cohort[AMONG[kind]];
  // Thirteen weeks in care are what makes a care leaver (Children Act 1989 s.23A, SI 2010/2571).
  if (kind === 'LEAVER') return random.between(100, 9 * YEAR);
  if (isDemonstration && random.chance(0.3)) return random.between(10, 90);
  if (random.chance(Math.min(newcomers, 0.9))) return random.between(1, YEAR - 1);
  return YEAR + Math.min(random.between(0, 9 * YEAR), random.between(0, 9 * YEAR));
}

const AMONG = { LOOKED_AFTER: 'lookedAfter', LEFT: 'left', LEAVER: 'lookedAfter' } as const;
