import { dateProblem, textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import { SDQ_QUESTIONS, totalOf, type SdqAnswer } from '../scoreSdq';
import type { RecordSdqInput } from './recordSdq.input';

/** Everything that is wrong with a questionnaire, whatever the child. */
export function sdqProblems(input: RecordSdqInput, today: CalendarDate): (InputProblem | false | undefined)[] {
  const { completedOn, answers, idempotencyKey } = input;
  return [
    textProblem('idempotencyKey', idempotencyKey),
    completedOn > today
      ? { field: 'completedOn', message: 'The day of completion is in the future.' }
      : dateProblem('completedOn', completedOn, today),
    answersProblem(answers),
  ];
}

function answersProblem(answers: readonly (number | null)[]): InputProblem | false {
  const problem = (message: string) => ({ field: 'answers', message });
  if (answers.length !== SDQ_QUESTIONS)
    return problem(`Give ${SDQ_QUESTIONS} answers, with null for one that was left out; here are ${answers.length}.`);
  const wrong = answers.findIndex((answer) => answer !== null && ![0, 1, 2].includes(answer));
  if (wrong >= 0) return problem(`Answer ${wrong + 1} is ${answers[wrong]}; an answer is 0, 1, 2 or null.`);
  return (
    totalOf(answers as SdqAnswer[]) === null &&
    problem('Too many answers are missing: at least three of the five of each scale of difficulties are needed.')
  );
}
