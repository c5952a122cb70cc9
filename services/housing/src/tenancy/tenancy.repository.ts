import {
  dateProblem,
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
import type { CouncilRepository } from '../council/council.repository';
import { dayInWords } from '../dayInWords';
import { fieldChanges, type FieldChange } from '../FieldChange';
import { ownCouncil } from '../ownCouncil';
import { conflictOf, type ChangeRow } from '../recordedChanges';
import { tellDay } from '../writing';
import type { EndTenancyInput } from './end-tenancy/endTenancy.input';
import { presentTenancy } from './presentTenancy';
import { postcodeProblem, tidyPostcode } from './record-tenancy/postcodeProblem';
import type { RecordTenancyInput } from './record-tenancy/recordTenancy.input';
import type { HousingTenancyPayload } from './tenancy.payload';
import type { TenancyRecord } from './TenancyRecord';
import * as queries from './tenancyWriteQueries';

interface Kept {
  tenancyId: string;
  version: number;
}

/** Homes of applicants as one caller records them; each change wholly saved, or not at all. */
export class TenancyRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly councils: CouncilRepository,
    private readonly today: CalendarDate,
  ) {}

  /** @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT. */
  async record({ idempotencyKey, dryRun, ...request }: RecordTenancyInput): Promise<HousingTenancyPayload> {
    refuseProblems([
      textProblem('idempotencyKey', idempotencyKey),
      textProblem('provider', request.provider),
      textProblem('address', request.address, 500),
      postcodeProblem(request.postcode),
      dateProblem('startedOn', request.startedOn, this.today),
    ]);
    const all = await this.councils.all();
    return this.write('recordTenancy', { idempotencyKey, dryRun, request }, async (run) => {
      const values = [idOrNone(request.childId)];
      const applicants = await run({ name: 'housing-applicant', text: queries.APPLICANT, values });
      if (applicants.length === 0) throw hubError('NOT_FOUND');
      const wish = { code: request.council ?? null, field: 'council' };
      return this.insert(run, request, await ownCouncil(run, all, this.today, wish));
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT. */
  end({ idempotencyKey, dryRun, ...request }: EndTenancyInput): Promise<HousingTenancyPayload> {
    const endedOn = request.endedOn ?? this.today;
    refuseProblems([textProblem('idempotencyKey', idempotencyKey), dateProblem('endedOn', endedOn, this.today)]);
    return this.write('endTenancy', { idempotencyKey, dryRun, request }, async (run) => {
      const current = await this.lock(run, request);
      const { startedOn } = current;
      refuseProblems([
        endedOn < startedOn && { field: 'endedOn', message: `It began on ${dayInWords(startedOn)}.` },
        current.endedOn === endedOn && { field: 'endedOn', message: 'It already ends on that day.' },
      ]);
      const values = [current.id, current.version, endedOn];
      await run({ name: 'housing-end-tenancy', text: queries.END_TENANCY, values });
      const changes = fieldChanges([{ field: 'endedOn', from: current.endedOn, to: endedOn }]);
      return this.keep(run, current.childId, { tenancyId: current.id, version: current.version + 1 }, changes);
    });
  }

  private async write(
    mutation: string,
    request: { idempotencyKey: string; dryRun?: boolean | null; request: unknown },
    work: (run: RunQuery) => Promise<Kept>,
  ): Promise<HousingTenancyPayload> {
    const told = (run: RunQuery) => tellDay(run, this.today).then(() => work(run));
    const { outcome, ...written } = await writeOnce(this.database, this.caller, { mutation, ...request, work: told });
    const query = { name: 'housing-tenancy', text: queries.TENANCY_BY_ID, values: [outcome.tenancyId] };
    const [tenancy] = await this.database.runAs<TenancyRecord>(this.caller, query);
    const tenancyId = written.dryRun && !tenancy ? null : outcome.tenancyId;
    return { ...written, tenancyId, tenancy: tenancy ? presentTenancy(tenancy, this.today) : null };
  }

  private async insert(run: RunQuery, request: Omit<RecordTenancyInput, 'idempotencyKey'>, council: string) {
    const { childId, kind, provider, address, postcode, startedOn } = request;
    const values = [childId, council, kind, provider.trim(), address.trim(), tidyPostcode(postcode), startedOn];
    const [made] = await run<{ id: string }>({ name: 'housing-new-tenancy', text: queries.INSERT_TENANCY, values });
    const changes = [{ field: 'kind', from: null, to: kind }];
    return this.keep(run, childId, { tenancyId: made!.id, version: 1 }, changes);
  }

  private async keep(run: RunQuery, childId: string, kept: Kept, changes: FieldChange[]): Promise<Kept> {
    const { subject, role } = this.caller;
    const values = [kept.tenancyId, kept.version, childId, subject, role, JSON.stringify(changes)];
    await run({ name: 'housing-tenancy-change', text: queries.KEEP_CHANGE, values });
    return kept;
  }

  /** Out of scope and not existing are one answer, after the same statements. */
  private async lock(run: RunQuery, { tenancyId, expectedVersion }: { tenancyId: string; expectedVersion: number }) {
    const values = [idOrNone(tenancyId)];
    const locked = await run({ name: 'housing-tenancy-lock', text: queries.LOCK_TENANCY, values });
    const [current] = await run<TenancyRecord>({ name: 'housing-tenancy', text: queries.TENANCY_BY_ID, values });
    if (!current) throw hubError('NOT_FOUND');
    if (locked.length === 0) throw hubError('FORBIDDEN', { message: OTHER_COUNCIL });
    if (current.version === expectedVersion) return current;
    const since = { text: queries.TENANCY_CHANGES_SINCE, values: [current.id, expectedVersion] };
    const rows = await run<ChangeRow>({ name: 'housing-tenancy-changes-since', ...since });
    throw conflictOf('The tenancy', current.version, rows);
  }
}

const OTHER_COUNCIL = 'Another council keeps this tenancy; only its officers change it. Nothing was saved.';
