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
import { tellDay, type WriteInput } from '../writing';
import type { AssureOfferInput } from './assure/assureOffer.input';
import { OFFERS_BY_ID } from './offerQueries';
import type { OfferRecord } from './OfferRecord';
import * as queries from './offerWriteQueries';
import { offerProblems } from './publish/offerProblems';
import type { PublishOfferInput } from './publish/publishOffer.input';
import type { WithdrawOfferInput } from './withdraw/withdrawOffer.input';

export interface OfferWritten {
  offerId: string;
  dryRun: boolean;
  repeated: boolean;
}
interface Kept {
  offerId: string;
  version: number;
}

/** What one officer publishes, assures and withdraws: for their own council only, which row-level security holds too. */
export class OfferWriteRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly councils: CouncilRepository,
    private readonly today: CalendarDate,
  ) {}

  /** @throws FORBIDDEN, BAD_USER_INPUT. */
  async publish(input: PublishOfferInput): Promise<OfferWritten> {
    refuseProblems(offerProblems(input, this.today));
    const all = await this.councils.all();
    return this.write('publishOffer', input, async (run) => {
      const council = await ownCouncil(run, all, this.today, { code: input.district ?? null, field: 'district' });
      const values = [council, JSON.stringify(input), input.publishedOn ?? this.today];
      const [made] = await run<{ id: string }>({ name: 'housing-new-offer', text: queries.INSERT_OFFER, values });
      return this.keep(run, { offerId: made!.id, version: 1 }, [{ field: 'name', from: null, to: input.name }]);
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT. */
  withdraw(input: WithdrawOfferInput): Promise<OfferWritten> {
    const withdrawnOn = input.withdrawnOn ?? this.today;
    refuseProblems([
      dateProblem('withdrawnOn', withdrawnOn, this.today),
      withdrawnOn < this.today && { field: 'withdrawnOn', message: 'The day has passed; people relied on it.' },
    ]);
    return this.write('withdrawOffer', input, async (run) => {
      const current = await this.lock(run, input);
      refuseProblems([
        hasEnded(current, this.today),
        withdrawnOn < current.publishedOn && {
          field: 'withdrawnOn',
          message: `It stands from ${dayInWords(current.publishedOn)} only.`,
        },
      ]);
      const values = [current.id, current.version, withdrawnOn];
      await run({ name: 'housing-withdraw', text: queries.WITHDRAW, values });
      const changes = fieldChanges([{ field: 'withdrawnOn', from: current.withdrawnOn, to: withdrawnOn }]);
      return this.keep(run, { offerId: current.id, version: current.version + 1 }, changes);
    });
  }

  /** Says that the offer is right as of today. @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT. */
  async assure(input: AssureOfferInput): Promise<OfferWritten> {
    const all = await this.councils.all();
    return this.write('assureOffer', input, async (run) => {
      const current = await this.lock(run, input);
      refuseProblems([hasEnded(current, this.today)]);
      const council = all.answeringFor(current.councilCode, this.today);
      const posts = { name: 'housing-post', text: queries.POST_OF, values: [this.caller.subject] };
      const [post] = await run<{ jobTitle: string }>(posts);
      const by = `${post?.jobTitle ?? 'Housing officer'}, ${council!.name}`;
      await run({ name: 'housing-assure', text: queries.ASSURE, values: [current.id, this.today, by] });
      await run({ name: 'housing-touch', text: queries.TOUCH, values: [current.id, current.version] });
      const changes = fieldChanges([{ field: 'assuredOn', from: current.assuredOn, to: this.today }]);
      return this.keep(run, { offerId: current.id, version: current.version + 1 }, changes);
    });
  }

  private async write(
    mutation: string,
    { idempotencyKey, dryRun, ...request }: WriteInput,
    work: (run: RunQuery) => Promise<Kept>,
  ): Promise<OfferWritten> {
    refuseProblems([textProblem('idempotencyKey', idempotencyKey)]);
    const told = (run: RunQuery) => tellDay(run, this.today).then(() => work(run));
    const write = { mutation, idempotencyKey, dryRun, request, work: told };
    const { outcome, ...written } = await writeOnce(this.database, this.caller, write);
    return { ...written, offerId: outcome.offerId };
  }

  private async keep(run: RunQuery, kept: Kept, changes: FieldChange[]): Promise<Kept> {
    const { subject, role } = this.caller;
    const values = [kept.offerId, kept.version, subject, role, JSON.stringify(changes)];
    await run({ name: 'housing-offer-change', text: queries.KEEP_OFFER_CHANGE, values });
    return kept;
  }

  private async lock(run: RunQuery, { offerId, expectedVersion }: { offerId: string; expectedVersion: number }) {
    const id = idOrNone(offerId);
    const locked = await run({ name: 'housing-offer-lock', text: queries.LOCK_OFFER, values: [id] });
    const byId = { name: 'housing-offers-by-id', text: OFFERS_BY_ID, values: [this.today, [id]] };
    const [current] = await run<OfferRecord>(byId);
    if (!current) throw hubError('NOT_FOUND');
    if (locked.length === 0) throw hubError('FORBIDDEN', { message: OTHER_COUNCIL });
    if (current.version === expectedVersion) return current;
    const since = { text: queries.OFFER_CHANGES_SINCE, values: [current.id, expectedVersion] };
    throw conflictOf(
      'The offer',
      current.version,
      await run<ChangeRow>({ name: 'housing-offer-changes-since', ...since }),
    );
  }
}

const OTHER_COUNCIL = 'Another council answers for this offer; only its officers change it. Nothing was saved.';

const hasEnded = ({ withdrawnOn }: OfferRecord, today: CalendarDate) =>
  withdrawnOn !== null &&
  withdrawnOn <= today && { field: 'offerId', message: `It was withdrawn on ${dayInWords(withdrawnOn)}.` };
