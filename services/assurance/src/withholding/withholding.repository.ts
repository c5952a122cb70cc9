import { randomUUID } from 'node:crypto';
import {
  addMonths,
  hubError,
  isUuid,
  londonDateOf,
  refuseProblems,
  type CalendarDate,
  type LookPlace,
  type RunQuery,
} from '@hub/platform';
import { Overtaken } from '../conflict/Overtaken';
import { writeOrTell } from '../conflict/writeOrTell';
import type { EmergencyLookDependencies } from '../emergency-look/emergencyLook.repository';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import { lookIdOf, parseLookId } from '../recorded-look/LookId';
import { keyProblem, requestOf, wordsProblem, type WriteInput } from '../writing';
import type { WithheldLookPayload } from './withheldLook.payload';
import type { WithheldLook, WithheldLookPage } from './withheldLook.type';
import type { ShowLookInput, WithholdLookInput } from './withholdLook.input';
import {
  END_WITHHOLDING,
  INSERT_WITHHOLDING,
  LOCK_WITHHOLDING,
  LOCK_WITHHOLDING_OF_LOOK,
  PAGE_OF_WITHHOLDINGS,
  WITHHOLDING_BY_ID,
  type WithholdingRecord,
} from './WithholdingRecord';

/** A decision is looked at again at least this often. */
const MOST_MONTHS = 6;

/** Looks that a young person is not shown for a while, since showing them would put somebody at risk. */
export class WithholdingRepository {
  constructor(private readonly parts: EmergencyLookDependencies & { today: CalendarDate }) {}

  async page(request: PageRequest): Promise<WithheldLookPage> {
    const { caller, database, cursors, today } = this.parts;
    const size = pageSize(request);
    const binding = { caller, list: 'withheldLooks' };
    const [until, id] = openPosition(cursors, binding, request) ?? [null, null];
    const query = { name: 'withholdings', text: PAGE_OF_WITHHOLDINGS, values: [today, until, id, size + 1] };
    const rows = await database.runAs<WithholdingRecord>(caller, query);
    const seal = (last: WithholdingRecord) => cursors.seal(binding, `${last.untilOn} ${last.id}`);
    return pageOf(rows, size, (row) => this.present(row), seal);
  }

  async withhold(input: WithholdLookInput): Promise<WithheldLookPayload> {
    const { today, caller, looks, officer } = this.parts;
    const tooLong = input.until > addMonths(today, MOST_MONTHS);
    refuseProblems([
      keyProblem(input),
      wordsProblem('words', input.words),
      (input.until < today || tooLong) && {
        field: 'until',
        message: `Enter a day from today on, within ${MOST_MONTHS} months.`,
      },
    ]);
    const place = isUuid(input.childReference) ? parseLookId(input.lookId) : undefined;
    if (!place) throw hubError('NOT_FOUND');
    if (!(await looks.showedChild(caller, await officer.reach(), place, input.childReference)))
      throw hubError('NOT_FOUND');
    return this.write('withholdLook', input, (run) => this.insert(run, input, place));
  }

  show(input: ShowLookInput): Promise<WithheldLookPayload> {
    refuseProblems([keyProblem(input)]);
    return this.write('showLook', input, async (run) => {
      const values = [isUuid(input.withheldLookId) ? input.withheldLookId : null];
      const [current] = await run<WithholdingRecord>({ name: 'withholding-lock', text: LOCK_WITHHOLDING, values });
      if (!current) throw hubError('NOT_FOUND');
      if (current.version !== input.expectedVersion || current.endedAt) throw overtaken(current);
      const end = [current.id, this.parts.caller.subject];
      await run({ name: 'withholding-end', text: END_WITHHOLDING, values: end });
      return { id: current.id };
    });
  }

  /** Deciding anew takes the place of the decision before, whose end may have come. */
  private async insert(run: RunQuery, input: WithholdLookInput, { chain, sequence }: LookPlace) {
    const { subject } = this.parts.caller;
    const look = [chain, sequence, input.childReference];
    const query = { name: 'withholding-of-look', text: LOCK_WITHHOLDING_OF_LOOK, values: look };
    const [before] = await run<WithholdingRecord>(query);
    if (before) await run({ name: 'withholding-end', text: END_WITHHOLDING, values: [before.id, subject] });
    const id = randomUUID() as string;
    const values = [id, ...look, input.until, input.words, subject];
    await run({ name: 'withholding-insert', text: INSERT_WITHHOLDING, values });
    return { id };
  }

  private async write<Input extends WriteInput>(
    mutation: string,
    input: Input,
    work: (run: RunQuery) => Promise<{ id: string }>,
  ): Promise<WithheldLookPayload> {
    const { caller, database } = this.parts;
    const { idempotencyKey, dryRun } = input;
    const request = { mutation, idempotencyKey, dryRun, request: requestOf(input), work };
    const { outcome, ...written } = await writeOrTell(this.parts, request);
    const query = { name: 'withholding-by-id', text: WITHHOLDING_BY_ID, values: [outcome.id] };
    const [row] = await database.runAs<WithholdingRecord>(caller, query);
    return { withheldLook: row ? await this.present(row) : null, ...written };
  }

  private async present(record: WithholdingRecord): Promise<WithheldLook> {
    const { id, childId: childReference, untilOn: until, words, version, decidedAt, endedAt } = record;
    return {
      id,
      lookId: lookIdOf(record),
      childReference,
      until,
      words,
      version,
      decidedBy: await this.parts.directory.inWords(record.decidedBy),
      decidedOn: londonDateOf(decidedAt),
      isInForce: endedAt === null && until >= this.parts.today,
    };
  }
}

const overtaken = ({ version, endedBy, endedAt }: WithholdingRecord) =>
  new Overtaken(endedBy === null ? null : { subject: endedBy }, {
    what: 'The decision',
    version,
    changedAt: endedAt,
    verb: 'ended',
  });
