import type { CalendarDate, InputProblem } from '@hub/platform';
import type { RecordSenInput } from './recordSen.input';

type Found = InputProblem | null | undefined | false;

const DAYS = ['since', 'planIssuedOn', 'planReviewedOn'] as const;

/** Every problem at once, so that nobody has to send a form five times. */
export function senProblems(input: RecordSenInput, today: CalendarDate): Found[] {
  const { provision, primaryNeed, since, planIssuedOn, planReviewedOn } = input;
  const isProvided = provision !== 'NONE';
  return [
    isProvided && !primaryNeed && { field: 'primaryNeed', message: 'Say what the main type of need is.' },
    isProvided && !since && { field: 'since', message: 'Give the first day of any special educational provision.' },
    !isProvided && !!primaryNeed && { field: 'primaryNeed', message: 'Leave it out when nothing is provided.' },
    provision === 'EHCP' && !planIssuedOn && { field: 'planIssuedOn', message: 'Give the day on which the plan was issued.' }, // prettier-ignore
    provision !== 'EHCP' && !!planIssuedOn && { field: 'planIssuedOn', message: 'Leave it out without a plan.' },
    !!planReviewedOn && (!planIssuedOn || planReviewedOn < planIssuedOn) && { field: 'planReviewedOn', message: 'A review cannot be before the plan was issued.' }, // prettier-ignore
    ...DAYS.map((field): Found => !!input[field] && input[field] > today && { field, message: 'The day is in the future.' }), // prettier-ignore
  ];
}
