import { InvalidArgumentError } from 'commander';

/** For an option of commander: a month, or a sentence that says how it is written. */
export function readMonth(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('Give a month as yyyy-mm, such as 2019-04.');
}
