import {
  hubError,
  idOrNone,
  refuseProblems,
  textProblem,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import type { FieldChange } from '../../FieldChange';
import { conflictOf, type ChangeRow } from '../../recordedChanges';
import { tellDay, type WriteInput } from '../../writing';
import type { ApplicationRecord } from '../ApplicationRecord';
import { APPLICATIONS_BY_ID } from '../applicationQueries';
import type { ApplicationPlan } from './ApplicationPlan';
import * as queries from './changeQueries';

/** What a change needs besides what it is about. */
export interface ApplicationWrite extends WriteInput {
  applicationId: string;
  expectedVersion: number;
}

/** What a change did, or would do. */
export interface ApplicationWritten {
  applicationId: string;
  changes: FieldChange[];
  dryRun: boolean;
  repeated: boolean;
}

/** Changes of applications by one caller: each wholly saved in one transaction, or not at all. */
export class ApplicationChangeRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  /** `plan` decides from the application alone, or refuses. @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT. */
  async change(
    mutation: string,
    { idempotencyKey, dryRun, ...request }: ApplicationWrite,
    plan: (current: ApplicationRecord) => ApplicationPlan,
  ): Promise<ApplicationWritten> {
    refuseProblems([textProblem('idempotencyKey', idempotencyKey)]);
    let planned: FieldChange[] | undefined;
    const work = async (run: RunQuery) => {
      const current = await this.lock(run, request);
      const { changes, ...rest } = plan(current);
      await this.save(run, current, { changes, ...rest });
      planned = changes;
      return { applicationId: current.id, version: current.version + 1 };
    };
    const write = { mutation, idempotencyKey, request, dryRun, work };
    const { outcome, ...written } = await writeOnce(this.database, this.caller, write);
    return { ...written, applicationId: outcome.applicationId, changes: planned ?? (await this.changesOf(outcome)) };
  }

  /** Out of scope and not existing are one answer, after the same statements. */
  private async lock(run: RunQuery, { applicationId, expectedVersion }: Omit<ApplicationWrite, keyof WriteInput>) {
    const id = idOrNone(applicationId);
    await tellDay(run, this.today);
    const locked = await run({ name: 'housing-application-lock', text: queries.LOCK_APPLICATION, values: [id] });
    const query = { name: 'housing-applications-by-id', text: APPLICATIONS_BY_ID, values: [[id]] };
    const [current] = await run<ApplicationRecord>(query);
    if (!current) throw hubError('NOT_FOUND');
    if (locked.length === 0) throw hubError('FORBIDDEN', { message: OTHER_COUNCIL });
    if (current.version !== expectedVersion) {
      const values = [current.id, expectedVersion];
      const rows = await run<ChangeRow>({ name: 'housing-changes-since', text: queries.CHANGES_SINCE, values });
      throw conflictOf('The application', current.version, rows);
    }
    return current;
  }

  private async save(run: RunQuery, { id, childId, version }: ApplicationRecord, plan: ApplicationPlan) {
    const { subject, role } = this.caller;
    for (const { id: dutyId, endedOn, endReason } of plan.ended ?? [])
      await run({ name: 'housing-end-duty', text: queries.END_DUTY, values: [dutyId, endedOn, endReason] });
    if (plan.begun) {
      const { kind, owedBy, startedOn } = plan.begun;
      const values = [id, childId, kind, owedBy, startedOn];
      await run({ name: 'housing-begin-duty', text: queries.BEGIN_DUTY, values });
    }
    if (plan.band) {
      const { band, since, reason } = plan.band;
      await run({ name: 'housing-save-band', text: queries.SAVE_BAND, values: [id, version + 1, band, since, reason] });
    }
    const values = [id, version, subject, role, JSON.stringify(plan.changes)];
    await run({ name: 'housing-save-change', text: queries.SAVE_CHANGE, values });
  }

  /** Of a repeated request: read anew, under the rights of today. */
  private async changesOf({ applicationId, version }: { applicationId: string; version: number }) {
    const query = { name: 'housing-changes-of', text: queries.CHANGES_OF, values: [applicationId, version] };
    const [found] = await this.database.runAs<{ changes: FieldChange[] }>(this.caller, query);
    return found?.changes ?? [];
  }
}

const OTHER_COUNCIL = 'Another council answers for this application; only its officers change it. Nothing was saved.';
