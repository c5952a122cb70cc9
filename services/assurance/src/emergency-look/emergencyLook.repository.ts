import {
  hubError,
  refuseProblems,
  type Database,
  type LookPlace,
  type RecordedLook,
  type RunQuery,
} from '@hub/platform';
import { Overtaken } from '../conflict/Overtaken';
import { writeOrTell } from '../conflict/writeOrTell';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import { lookIdOf, parseLookId } from '../recorded-look/LookId';
import { positionText, readPosition } from '../recorded-look/lookPosition';
import type { LookDependencies } from '../recorded-look/recordedLook.repository';
import { keyProblem, requestOf, wordsProblem } from '../writing';
import type { EmergencyLook, EmergencyLookPage } from './emergencyLook.type';
import { presentEmergencyLook } from './presentEmergencyLook';
import type { ReviewEmergencyLookInput } from './review/reviewEmergencyLook.input';
import type { ReviewEmergencyLookPayload } from './review/reviewEmergencyLook.payload';
import { INSERT_REVIEW, LOCK_LOOK, REVIEWS_OF_LOOKS, SETTLED, type ReviewRecord } from './ReviewRecord';

export type EmergencyLookDependencies = LookDependencies & { database: Database };

/** Looks in emergencies, and what was decided on them. */
export class EmergencyLookRepository {
  constructor(private readonly parts: EmergencyLookDependencies) {}

  async page(request: PageRequest & { settled?: boolean | null }): Promise<EmergencyLookPage> {
    const { caller, looks, cursors, officer } = this.parts;
    const size = pageSize(request);
    const settled = request.settled ?? null;
    const binding = { caller, list: 'emergencyLooks', filter: { settled } };
    const before = readPosition(openPosition(cursors, binding, request));
    const [reach, choice] = [await officer.reach(), await this.choiceOf(settled)];
    const found = await looks.emergencies(caller, reach, choice, { before, most: size + 1 });
    const present = await this.presenter(found);
    return pageOf(found, size, present, (last) => cursors.seal(binding, positionText(last)));
  }

  async review(input: ReviewEmergencyLookInput): Promise<ReviewEmergencyLookPayload> {
    refuseProblems([keyProblem(input), wordsProblem('words', input.words)]);
    const look = await this.find(input.lookId);
    if (!look) throw hubError('NOT_FOUND');
    const { idempotencyKey, dryRun } = input;
    const work = (run: RunQuery) => this.save(run, input, look);
    const request = { mutation: 'reviewEmergencyLook', idempotencyKey, dryRun, request: requestOf(input), work };
    const written = await writeOrTell(this.parts, request);
    const present = await this.presenter([look]);
    return { look: await present(look), dryRun: written.dryRun, repeated: written.repeated };
  }

  /** The look, when it is an emergency's and of the officer's controllers. */
  private async find(id: string): Promise<RecordedLook | undefined> {
    const place = parseLookId(id);
    if (!place) return undefined;
    const { caller, looks, officer } = this.parts;
    const choice = { only: [place], without: [] };
    return (await looks.emergencies(caller, await officer.reach(), choice, { before: null, most: 1 }))[0];
  }

  private async choiceOf(settled: boolean | null): Promise<{ only: LookPlace[] | null; without: LookPlace[] }> {
    if (settled === null) return { only: null, without: [] };
    const query = { name: 'emergencies-settled', text: SETTLED };
    const places = await this.parts.database.runAs<LookPlace>(this.parts.caller, query);
    return settled ? { only: places, without: [] } : { only: null, without: places };
  }

  private async save(run: RunQuery, input: ReviewEmergencyLookInput, look: LookPlace): Promise<{ version: number }> {
    await run({ name: 'emergency-review-lock', text: LOCK_LOOK, values: [lookIdOf(look)] });
    const values = [[look.chain], [look.sequence]];
    const [last] = await run<ReviewRecord>({ name: 'emergency-reviews', text: REVIEWS_OF_LOOKS, values });
    if ((last?.version ?? 0) !== input.expectedVersion) throw overtaken(last);
    const { subject, role } = this.parts.caller;
    const version = input.expectedVersion + 1;
    const review = [look.chain, look.sequence, version, input.decision, input.words, subject, role];
    await run({ name: 'emergency-review', text: INSERT_REVIEW, values: review });
    return { version };
  }

  /** One statement for the decisions on all looks of a page. */
  private async presenter(found: readonly LookPlace[]): Promise<(look: RecordedLook) => Promise<EmergencyLook>> {
    const { caller, database, policy, directory } = this.parts;
    const values = [found.map(({ chain }) => chain), found.map(({ sequence }) => sequence)];
    const query = { name: 'emergency-reviews', text: REVIEWS_OF_LOOKS, values };
    const reviews = await database.runAs<ReviewRecord>(caller, query);
    return (look) => {
      const own = reviews.filter((review) => lookIdOf(review) === lookIdOf(look));
      return presentEmergencyLook(look, own, policy.agreement, directory);
    };
  }
}

const overtaken = (last: ReviewRecord | undefined) =>
  new Overtaken(last ? { subject: last.reviewedBy, role: last.reviewedByRole } : null, {
    what: 'The emergency look',
    version: last?.version ?? 0,
    changedAt: last?.reviewedAt ?? null,
    verb: 'decided on',
  });
