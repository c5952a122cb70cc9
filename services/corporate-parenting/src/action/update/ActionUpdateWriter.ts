import {
  hubError,
  isUuid,
  refuseProblems,
  textProblem,
  versionConflict,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import type { ActionRepository } from '../action.repository';
import { ACTION_BY_ID, LOCK_ACTION } from '../actionQueries';
import type { ActionRecord } from '../ActionRecord';
import { BOARDS_OF, CHANGES_SINCE, RECORD_ACTION_CHANGE, UPDATE_ACTION } from './actionUpdateQueries';
import { CHANGEABLE_FIELDS, planActionUpdate, type FieldChange } from './planActionUpdate';
import type { UpdateActionInput } from './updateAction.input';
import type { UpdateActionPayload } from './updateAction.payload';

export interface ActionWriterDependencies {
  database: Database;
  actions: ActionRepository;
  today: CalendarDate;
}

interface Outcome {
  actionId: string;
  version: number;
  changes: FieldChange[];
}

interface RecordedActionChange {
  changedBy: string;
  changedAt: Date;
  changes: FieldChange[];
}

/** Changes of actions by one caller, each in one transaction or not at all. */
export class ActionUpdateWriter {
  constructor(
    private readonly caller: Caller,
    private readonly dependencies: ActionWriterDependencies,
  ) {}

  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async update(input: UpdateActionInput): Promise<UpdateActionPayload> {
    const { idempotencyKey, dryRun, ...request } = input;
    refuseProblems([textProblem('idempotencyKey', idempotencyKey)]);
    const { outcome, ...how } = await writeOnce(this.dependencies.database, this.caller, {
      mutation: 'updateAction',
      idempotencyKey,
      dryRun,
      request,
      work: (run) => this.updateWithin(run, input),
    });
    return { action: await this.dependencies.actions.find(outcome.actionId), changes: outcome.changes, ...how };
  }

  private async updateWithin(run: RunQuery, input: UpdateActionInput): Promise<Outcome> {
    const before = await lockAction(run, input.actionId);
    if (before.version !== input.expectedVersion) throw await conflictSince(run, before, input.expectedVersion);
    const boards = await run<{ id: string }>({ name: 'boards-of', text: BOARDS_OF, values: [before.authority] });
    const plan = planActionUpdate(before, input, {
      today: this.dependencies.today,
      isStrategicLead: this.caller.role === 'STRATEGIC_LEAD',
      boards: boards.map(({ id }) => id),
    });
    refuseProblems(plan.problems ?? []);
    const { after, changes } = plan as Extract<typeof plan, { problems: null }>;
    const fields = CHANGEABLE_FIELDS.map((field) => after[field]);
    await run({ name: 'action-update', text: UPDATE_ACTION, values: [after.id, ...fields, before.version] });
    const record = [after.id, after.version, this.caller.subject, this.caller.role, JSON.stringify(changes)];
    await run({ name: 'action-record', text: RECORD_ACTION_CHANGE, values: record });
    return { actionId: after.id, version: after.version, changes };
  }
}

/** The lock finds what the caller may change. What they may only read is told apart from what does not exist. */
async function lockAction(run: RunQuery, id: string): Promise<ActionRecord> {
  if (!isUuid(id)) throw hubError('NOT_FOUND');
  const [own] = await run<ActionRecord>({ name: 'action-lock', text: LOCK_ACTION, values: [id] });
  if (own) return own;
  const [others] = await run<ActionRecord>({ name: 'action-by-id', text: ACTION_BY_ID, values: [id] });
  if (!others) throw hubError('NOT_FOUND');
  const message = 'Somebody else leads this action. Only they and the strategic lead change it.';
  throw hubError('FORBIDDEN', { message });
}

async function conflictSince(run: RunQuery, { id, version }: ActionRecord, expectedVersion: number) {
  const changes = await run<RecordedActionChange>({ text: CHANGES_SINCE, values: [id, expectedVersion] });
  const { changedBy = null, changedAt = null } = changes.at(-1) ?? {};
  const all = changes.flatMap((change) => change.changes);
  return versionConflict({ what: 'This action', version, changedBy, changedAt, changes: all });
}
