import {
  hubError,
  idOrNone,
  refuseProblems,
  versionConflict,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import { authorOf } from '../../writing/authorOf';
import { openFor } from './openFor';
import type { DecideReferralInput, UpdateReferralInput } from './referral.inputs';
import { decisionProblems, progressProblems } from './referralProblems';
import { LOCK_BY_ID, LOCK_BY_REFERENCE, RECEIVED, SAVE_REFERRAL } from './referralQueries';
import type { ReferralRecord } from './ReferralRecord';
import type { ReferralPayload } from './referral.payload';

/** Changes of referrals by one caller, who works for the service that the child was referred to. */
export class ReferralUpdateRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  /**
   * A referral that the service received opens the child to its staff for this decision only: health itself keeps that
   * relationship, and asks it anew. @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved.
   */
  async decide(input: DecideReferralInput): Promise<ReferralPayload> {
    const { idempotencyKey, dryRun, ...request } = input;
    const caller = openFor(this.caller, 'health.mentalReferred', await this.receivedChildren(input.reference));
    const { outcome, ...how } = await writeOnce(this.database, caller, {
      mutation: 'decideReferral',
      idempotencyKey,
      request,
      dryRun,
      work: async (run) => {
        const referral = await lock(run, LOCK_BY_REFERENCE, input.reference);
        refuseProblems(decisionProblems(input, referral, this.today));
        const { accept, decidedOn } = input;
        return this.save(run, referral, accept ? ['ACCEPTED', decidedOn, null, null] : ['NOT_ACCEPTED', null, null, decidedOn]); // prettier-ignore
      },
    });
    return { ...outcome, ...how };
  }

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async update(input: UpdateReferralInput): Promise<ReferralPayload> {
    const { idempotencyKey, dryRun, ...request } = input;
    const { firstContactOn = null, closedOn = null } = input;
    const { outcome, ...how } = await writeOnce(this.database, this.caller, {
      mutation: 'updateReferral',
      idempotencyKey,
      request,
      dryRun,
      work: async (run) => {
        const referral = await lock(run, LOCK_BY_ID, idOrNone(input.referralId));
        if (referral.version !== input.expectedVersion) throw conflict(referral);
        refuseProblems(progressProblems(input, referral, this.today));
        return this.save(run, referral, [closedOn ? 'CLOSED' : referral.status, null, firstContactOn, closedOn]);
      },
    });
    return { ...outcome, ...how };
  }

  private async receivedChildren(reference: string): Promise<string[]> {
    const query = { name: 'health-received-referral', text: RECEIVED, values: [reference, this.today] };
    const rows = await this.database.resolveScopeAs<{ childId: string }>(this.caller.subject, query);
    return rows.map(({ childId }) => childId);
  }

  private async save(
    run: RunQuery,
    { id }: ReferralRecord,
    changes: (string | null)[],
  ): Promise<{ referralId: string }> {
    const values = [id, ...changes, this.caller.subject, this.caller.role];
    const [saved] = await run<{ referralId: string }>({ name: 'health-referral-save', text: SAVE_REFERRAL, values });
    return saved!;
  }
}

/** Out of reach and not existing are one answer, after the same statement. */
async function lock(run: RunQuery, text: string, key: string): Promise<ReferralRecord> {
  const [referral] = await run<ReferralRecord>({ text, values: [key] });
  if (!referral) throw hubError('NOT_FOUND');
  return referral;
}

const conflict = (referral: ReferralRecord) =>
  versionConflict({
    what: 'The referral',
    version: referral.version,
    changedBy: authorOf(referral),
    changedAt: referral.changedAt,
  });
