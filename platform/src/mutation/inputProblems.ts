import { hubError } from '../errors';
import { addMonths, type CalendarDate } from '../working-days';

/** What is wrong with one input field, in a sentence for whoever filled it in. */
export interface InputProblem {
  field: string;
  message: string;
}

type Found = InputProblem | null | undefined | false;

/** All problems at once, each with its field, so that nobody sends a form five times. @throws BAD_USER_INPUT if there is any. */
export function refuseProblems(problems: readonly Found[]): void {
  const fields = problems.filter((problem) => !!problem);
  if (fields.length === 0) return;
  const message = fields.map((problem) => `${problem.field}: ${problem.message}`).join(' ');
  throw hubError('BAD_USER_INPUT', { message, extensions: { fields } });
}

const MOST_CHARACTERS = 200;

/** A text that must say something; keys and names are short, for notes say how long they may be. */
export function textProblem(field: string, value: string, mostCharacters = MOST_CHARACTERS): InputProblem | undefined {
  if (value.trim() === '') return { field, message: 'Enter a value.' };
  if (value.length <= mostCharacters) return undefined;
  return { field, message: `Enter at most ${mostCharacters} characters, not ${value.length}.` };
}

/** A date far from today is nearly always a slip in the year. */
export function dateProblem(field: string, date: CalendarDate, today: CalendarDate): InputProblem | undefined {
  if (date >= addMonths(today, -12) && date <= addMonths(today, 12)) return undefined;
  return { field, message: 'Enter a date within a year of today.' };
}
