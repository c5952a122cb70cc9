import { SUPPRESSED } from './symbols';

/** 1 to 5 are suppressed, as in the DfE's children in need statistics; in its looked-after files no cell is 1 to 5 either. */
export const FEWEST_SHOWN = 6;
const ROUNDED_TO = 5;

/** Whether so few people are behind a number that it could tell of one of them. Nobody is not few. */
export const isSmall = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;

/** A count as it may leave an agency. The same count is always the same text: repeating a question tells nothing more. */
export function discloseCount(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error('A count is a whole number from 0.');
  return isSmall(count) ? SUPPRESSED : String(Math.round(count / ROUNDED_TO) * ROUNDED_TO);
}
