import { discloseCount, isSmall } from './discloseCount';
import { NOT_APPLICABLE, ROUNDS_TO_ZERO, SUPPRESSED } from './symbols';

/** A part of a whole, as counted. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/** The same as text that may leave an agency. */
export interface DisclosedRatio {
  numerator: string;
  denominator: string;
  percentage: string;
}

/**
 * A few in the denominator hide everything: even a numerator of 0 would tell of each of them. A few in the numerator or
 * in what is left hide the numerator too (secondary suppression): of 7 people, 6 leave one. The percentage is of the
 * true counts, as the DfE's is; it stands only where all three are 0 or 6 and more, so no small number follows from it.
 */
export function discloseRatio({ numerator, denominator }: Ratio): DisclosedRatio {
  if (numerator > denominator) throw new Error('A part is not larger than its whole.');
  const whole = discloseCount(denominator);
  const part = discloseCount(numerator);
  if (denominator === 0) return { numerator: part, denominator: whole, percentage: NOT_APPLICABLE };
  if ([numerator, denominator, denominator - numerator].some(isSmall))
    return { numerator: SUPPRESSED, denominator: whole, percentage: SUPPRESSED };
  return { numerator: part, denominator: whole, percentage: wholePercent(numerator, denominator) };
}

function wholePercent(numerator: number, denominator: number): string {
  const percent = Math.round((100 * numerator) / denominator);
  return percent === 0 && numerator > 0 ? ROUNDS_TO_ZERO : String(percent);
}
