import { findAuthority } from '@hub/social-care';
import { COHORT_FIGURES } from './cohortFigures';

/** How many young people one authority has of each kind, as published; `leavers` and `left` are derived from it. */
export interface Cohort {
  code: string;
  name: string;
  lookedAfter: number;
  /** Began to be looked after within a year. */
  started: number;
  leavers17To18: number;
  leavers19To21: number;
  /** No figure is published of those of 22 to 25; they are entitled to ask for support, and about a quarter do. */
  leavers22To25: number;
  /** Went home, were adopted or went to a guardian within a year, under 18: the ends of care without the birthdays. */
  left: number;
}

const TURNED_18 = 0.4;

function readCohort(line: string): Cohort {
  const [code, ...figures] = line.split(' ') as [string, ...string[]];
  const [lookedAfter, started, ended, leavers17To18, leavers19To21] = figures.map(Number) as [
    number, number, number, number, number,
  ]; // prettier-ignore
  return {
    code,
    name: findAuthority(code)!.name,
    lookedAfter,
    started,
    leavers17To18,
    leavers19To21,
    leavers22To25: Math.round(leavers19To21 / 4),
    left: Math.round(ended * (1 - TURNED_18)),
  };
}

export const leaversOf = ({ leavers17To18, leavers19To21, leavers22To25 }: Cohort): number =>
  leavers17To18 + leavers19To21 + leavers22To25;

/** York, North Yorkshire and Stockton-on-Tees: whose agencies this hub is made for. */
const OWN = ['816', '815', '808'];

const all = COHORT_FIGURES.trim().split('\n').map(readCohort);

/** The three councils, York first, for the personas work there. */
export const OWN_COHORTS: readonly Cohort[] = OWN.map((code) => all.find((cohort) => cohort.code === code)!);

/** The other authorities of England. */
export const OTHER_COHORTS: readonly Cohort[] = all.filter(({ code }) => !OWN.includes(code));
