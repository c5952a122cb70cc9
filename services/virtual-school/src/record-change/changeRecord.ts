import { hubError, isUuid, mayReachChild, refuseProblems, textProblem, writeOnce } from '@hub/platform';
import type { CalendarDate, Caller, Database, Policy, RunQuery } from '@hub/platform';
import { changeConflict } from './changeConflict';
import { insertChange, lockChild } from './changeQueries';
import type { ChangeTable } from './changeTables';
import type { FieldChange } from './FieldChange';

/** What a change of any record needs; made for one caller and one request. */
export interface ChangeDependencies {
  caller: Caller;
  database: Database;
  policy: Policy;
  today: CalendarDate;
}

/** What every change says of itself, as its input has it. */
export interface ChangeInput {
  idempotencyKey: string;
  expectedVersion: number;
  dryRun?: boolean | null;
}

/** A record as it is, or as the change would leave it. */
export interface VersionedRecord {
  childId: string;
  version: number;
}

/** What a change would do: where it is kept, what it leaves, and how to save it. */
export interface PlannedChange<Record extends VersionedRecord> {
  recordId: string;
  after: Record;
  changes: FieldChange[];
  save(run: RunQuery): Promise<void>;
}

export interface RecordChange<Record extends VersionedRecord> {
  mutation: string;
  /** The item of the agreement that the record is. */
  category: string;
  table: ChangeTable;
  /** The record in words, such as `The plan`. */
  what: string;
  childId: string;
  input: ChangeInput;
  /** Everything that makes this request itself, in a fixed order. */
  request: unknown[];
  /** The record as the caller may read it now; undefined while there is none. */
  read(run: RunQuery): Promise<(Record & { recordId: string }) | undefined>;
  /** @throws BAD_USER_INPUT with every field that cannot be used. */
  plan(run: RunQuery, current: (Record & { recordId: string }) | undefined): Promise<PlannedChange<Record>>;
}

export interface ChangedRecord<Record> {
  record: Record;
  changes: FieldChange[];
  dryRun: boolean;
  replayed: boolean;
}

/**
 * One change of one record of a child: reach, idempotency key, lock, version, the change and its author, in one
 * transaction or nothing. A request that was carried out before is answered with the record as it is today.
 * @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved.
 */
export async function changeRecord<Record extends VersionedRecord>(
  dependencies: ChangeDependencies,
  change: RecordChange<Record>,
): Promise<ChangedRecord<Record>> {
  const { caller, database } = dependencies;
  const { mutation, input, childId, request } = change;
  refuseProblems([textProblem('idempotencyKey', input.idempotencyKey)]);
  refuseStranger(dependencies, change);
  let planned: PlannedChange<Record> | undefined;
  const written = await writeOnce(database, caller, {
    mutation,
    idempotencyKey: input.idempotencyKey,
    request: [childId, input.expectedVersion, ...request],
    dryRun: input.dryRun ?? false,
    work: async (run) => {
      planned = await carryOut(run, dependencies, change);
      return { recordId: planned.recordId, version: planned.after.version };
    },
  });
  if (planned) return { record: planned.after, changes: planned.changes, dryRun: written.dryRun, replayed: false };
  const record = await change.read((query) => database.runAs(caller, query));
  if (!record) throw hubError('NOT_FOUND');
  return { record, changes: [], dryRun: false, replayed: true };
}

/** Out of scope, of another form and not existing are one answer. */
function refuseStranger<Record extends VersionedRecord>(
  { caller, policy }: ChangeDependencies,
  { childId, category }: RecordChange<Record>,
): void {
  const reach = policy.write(caller.role, caller.purpose, category);
  if (!isUuid(childId) || !mayReachChild(caller, reach, childId, category)) throw hubError('NOT_FOUND');
}

async function carryOut<Record extends VersionedRecord>(
  run: RunQuery,
  { caller }: ChangeDependencies,
  { childId, input, table, what, read, plan }: RecordChange<Record>,
): Promise<PlannedChange<Record>> {
  await run(lockChild(childId));
  const current = await read(run);
  const version = current?.version ?? 0;
  const { expectedVersion } = input;
  if (version !== expectedVersion)
    throw await changeConflict(run, { what, table, recordId: current?.recordId ?? childId, expectedVersion, version });
  const planned = await plan(run, current);
  await planned.save(run);
  const { recordId, after, changes } = planned;
  const values = [recordId, after.version, childId, caller.subject, caller.role, JSON.stringify(changes)];
  await run(insertChange(table, values));
  return planned;
}
