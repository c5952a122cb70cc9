import { addMonths, hubError, type CalendarDate } from '@hub/platform';

/** What is wrong with one input field, in a sentence for whoever filled it in. */
export interface InputProblem {
  field: string;
  message: string;
}

/** All problems at once, each with its field. @throws BAD_USER_INPUT when there is any. */
export function refuseProblems(problems: (InputProblem | undefined)[]): void {
  const fields = problems.filter((problem) => problem !== undefined);
  if (fields.length === 0) return;
  const message = fields.map((problem) => `${problem.field}: ${problem.message}`).join(' ');
  throw hubError('BAD_USER_INPUT', { message, extensions: { fields } });
}

const MOST_CHARACTERS = 200;

export function textProblem(field: string, value: string): InputProblem | undefined {
  if (value.trim() === '') return { field, message: 'Enter a value.' };
  if (value.length <= MOST_CHARACTERS) return undefined;
  return { field, message: `Enter at most ${MOST_CHARACTERS} characters, not ${value.length}.` };
}

/** A date far from today is nearly always a slip in the year. */
export function dateProblem(field: string, date: CalendarDate, today: CalendarDate): InputProblem | undefined {
  if (date >= addMonths(today, -12) && date <= addMonths(today, 12)) return undefined;
  return { field, message: 'Enter a date within a year of today.' };
}
