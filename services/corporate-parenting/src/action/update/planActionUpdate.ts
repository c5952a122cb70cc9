import type { CalendarDate, InputProblem } from '@hub/platform';
import type { ActionRecord } from '../ActionRecord';
import { actionProblems, type ActionRules } from './actionProblems';
import type { UpdateActionInput } from './updateAction.input';

/** The fields of an action that an update can change. */
export const CHANGEABLE_FIELDS = [
  'status',
  'progress',
  'dueOn',
  'completedOn',
  'escalatedTo',
  'escalatedOn',
  'escalationReason',
] as const;

/** One field before and after; null is empty. */
export interface FieldChange {
  field: (typeof CHANGEABLE_FIELDS)[number];
  from: string | null;
  to: string | null;
}

/** Either every problem of the update at once, or the action as it would be. */
export type ActionUpdatePlan =
  { problems: InputProblem[] } | { problems: null; after: ActionRecord; changes: FieldChange[] };

/** Decides an update from the action, the wish and the rules alone; it touches nothing. */
export function planActionUpdate(
  before: ActionRecord,
  update: UpdateActionInput,
  rules: ActionRules,
): ActionUpdatePlan {
  const problems = actionProblems(before, update, rules);
  if (problems.length > 0) return { problems };
  const after: ActionRecord = {
    ...before,
    status: update.status ?? before.status,
    progress: update.progress?.trim() ?? before.progress,
    dueOn: update.dueOn ?? before.dueOn,
    completedOn: completedOn(before, update),
    ...escalation(before, update, rules.today),
    version: before.version + 1,
  };
  const changes = CHANGEABLE_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
  if (changes.length > 0) return { problems: null, after, changes };
  return { problems: [{ field: 'input', message: 'This changes nothing. Give what should be different.' }] };
}

/** An action that is taken up again is not completed any more. */
function completedOn(before: ActionRecord, update: UpdateActionInput): CalendarDate | null {
  return (update.status ?? before.status) === 'COMPLETED' ? (update.completedOn ?? before.completedOn) : null;
}

function escalation(before: ActionRecord, update: UpdateActionInput, today: CalendarDate) {
  if (update.endEscalation) return { escalatedTo: null, escalatedOn: null, escalationReason: null };
  if (!update.escalateTo) {
    const { escalatedTo, escalatedOn, escalationReason } = before;
    return { escalatedTo, escalatedOn, escalationReason };
  }
  return {
    escalatedTo: update.escalateTo,
    escalatedOn: today,
    escalationReason: update.escalationReason?.trim() ?? null,
  };
}
