import { textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import type { ActionRecord } from '../ActionRecord';
import { FINAL_STATUSES, STATUS_IN_WORDS } from '../ActionStatus';
import type { UpdateActionInput } from './updateAction.input';

/** What besides action and wish decides an update. */
export interface ActionRules {
  today: CalendarDate;
  isStrategicLead: boolean;
  /** The boards of the action's own authority. */
  boards: readonly string[];
}

/** The longest text of a report to a board. */
export const LONGEST_PROGRESS = 4_000;
const LONGEST_REASON = 500;

type Rule = (before: ActionRecord, update: UpdateActionInput, rules: ActionRules) => string | null | false | undefined;

/** Every problem at once, so that nobody has to send a form five times. */
export const actionProblems = (before: ActionRecord, update: UpdateActionInput, rules: ActionRules): InputProblem[] =>
  RULES.flatMap(([field, rule]) => {
    const message = rule(before, update, rules);
    return message ? [{ field, message }] : [];
  });

const takenUpAgain: Rule = (before, _update, { isStrategicLead }) =>
  FINAL_STATUSES.includes(before.status) && !isStrategicLead &&
  `This action is ${STATUS_IN_WORDS[before.status]}. Only the strategic lead can change it.`; // prettier-ignore

const progressText: Rule = (_before, { progress }) =>
  progress != null && textProblem('progress', progress, LONGEST_PROGRESS)?.message;

/** Who answers for an action does not move their own deadline. */
const dueDate: Rule = ({ dueOn: before }, { dueOn }, { isStrategicLead, today }) => {
  if (!dueOn || dueOn === before) return null;
  if (!isStrategicLead) return 'Only the strategic lead moves a due date.';
  return dueOn < today && 'The new due date has passed already.';
};

const completionDay: Rule = (before, { status, completedOn }, { today }) => {
  if ((status ?? before.status) !== 'COMPLETED')
    return completedOn && 'Leave out the day of completion unless the action is completed.';
  if (!completedOn) return before.completedOn === null && 'Give the day on which it was completed.';
  return completedOn > today && 'The day of completion is in the future.';
};

const escalatedBoard: Rule = (before, { status, escalateTo, endEscalation }, { boards }) => {
  if (!escalateTo) return endEscalation && before.escalatedTo === null && 'It was not taken to a board.';
  if (endEscalation) return 'Either take it to a board or end that, not both.';
  if (FINAL_STATUSES.includes(status ?? before.status)) return 'What is done or stopped is not taken to a board.';
  return !boards.includes(escalateTo) && 'There is no such board in this authority.';
};

const escalationReason: Rule = (_before, { escalateTo, escalationReason: reason }) => {
  if (!escalateTo) return reason && 'Leave out the reason unless you take it to a board.';
  return textProblem('escalationReason', reason ?? '', LONGEST_REASON)?.message;
};

const RULES: readonly (readonly [string, Rule])[] = [
  ['status', takenUpAgain],
  ['progress', progressText],
  ['dueOn', dueDate],
  ['completedOn', completionDay],
  ['escalateTo', escalatedBoard],
  ['escalationReason', escalationReason],
];
