import { discloseRatio } from './discloseRatio';
import { NOT_APPLICABLE, SUPPRESSED } from './symbols';

/** Values of some of a cohort. */
export interface Values {
  sum: number;
  /** Of how many people a value is known. */
  known: number;
  /** Everybody of whom one could be known. */
  cohort: number;
}

/** Never without its coverage: an average of a quarter of the children cannot be compared with one of all. */
export interface DisclosedAverage {
  numerator: string;
  denominator: string;
  average: string;
  coverage: string;
}

/** The average falls with its coverage: with fewer than 6 values, and when fewer than 6 are without one. */
export function discloseAverage({ sum, known, cohort }: Values): DisclosedAverage {
  const { percentage: coverage, ...counts } = discloseRatio({ numerator: known, denominator: cohort });
  if (coverage === SUPPRESSED) return { ...counts, average: SUPPRESSED, coverage };
  return { ...counts, average: known === 0 ? NOT_APPLICABLE : (sum / known).toFixed(1), coverage };
}
