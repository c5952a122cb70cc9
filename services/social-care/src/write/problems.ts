import { dateProblem, textProblem, type CalendarDate, type InputProblem } from '@hub/platform';

/** What people write about each other may be long, and must not be endless. */
const MOST_WORDS = 4_000;

type Problem = InputProblem | undefined;

export const wordsProblem = (field: string, words: string): Problem => textProblem(field, words, MOST_WORDS);

/** A text that may be left out; given, it must say something. */
export const optionalTextProblem = (field: string, text: string | null | undefined, most?: number): Problem =>
  text === null || text === undefined ? undefined : textProblem(field, text, most);

/** A day on which something happened: within the last year, and not in the future. */
export function pastDateProblem(field: string, date: CalendarDate | null | undefined, today: CalendarDate): Problem {
  if (date === null || date === undefined) return undefined;
  if (date > today) return { field, message: 'Enter a date that is not in the future.' };
  return dateProblem(field, date, today);
}

/** A day that may lie ahead. */
export const anyDateProblem = (field: string, date: CalendarDate | null | undefined, today: CalendarDate): Problem =>
  date === null || date === undefined ? undefined : dateProblem(field, date, today);

export const countProblem = (field: string, count: number, least = 0): Problem =>
  count >= least ? undefined : { field, message: `Enter ${least} or more.` };
