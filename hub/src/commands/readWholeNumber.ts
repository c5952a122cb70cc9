import { InvalidArgumentError } from 'commander';

/** For an option of commander: a whole number within these limits, or a sentence that says so. */
export const readWholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
