import { textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import type { AddActionInput } from './addAction.input';

const LONGEST_TITLE = 300;

/** What is wrong with a new action by itself. */
export function newActionProblems(input: AddActionInput, today: CalendarDate): (InputProblem | undefined | false)[] {
  const { title, dueOn, principle } = input;
  return [
    textProblem('title', title, LONGEST_TITLE),
    dueOn < today ? { field: 'dueOn', message: 'The due date has passed already.' } : undefined,
    principle != null &&
      (principle < 1 || principle > 7) && { field: 'principle', message: 'Enter a number from 1 to 7.' },
  ];
}

/** What a new action refers to, as far as the database knows it. */
export interface FoundReferences {
  hasAuthority: boolean;
  hasLead: boolean;
  hasStep: boolean;
}

export const missingReferences = ({ hasAuthority, hasLead, hasStep }: FoundReferences) => [
  !hasAuthority && { field: 'authority', message: 'There is no authority with this code here.' },
  !hasLead && { field: 'leadId', message: 'Nobody with this id leads actions. Register them first.' },
  !hasStep && { field: 'stepId', message: 'None of the authority’s strategies has a step with this id.' },
];
