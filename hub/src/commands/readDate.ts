import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

/** For an option of commander: a day of the calendar, or a sentence that says how it is written. */
export function readDate(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('Give a day of the calendar as yyyy-mm-dd, such as 2027-04-01.');
}
