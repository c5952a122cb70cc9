import { randomUUID } from 'node:crypto';
import {
  hubError,
  refuseProblems,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import { requireWritable } from '../../writing/requireWritable';
import { presentScore } from '../presentSdq';
import { totalOf, type SdqAnswer } from '../scoreSdq';
import type { SdqScoreRecord } from '../SdqRecord';
import type { RecordSdqInput } from './recordSdq.input';
import type { RecordSdqPayload } from './recordSdq.payload';
import { sdqProblems } from './sdqProblems';

const SAVE_SCORE = `
  insert into sdq_score (id, child_id, completed_on, completed_by, total, recorded_by)
  values ($1, $2, $3, $4, $5, $6) on conflict (child_id, completed_on, completed_by) do nothing returning id`;
const SAVE_ANSWERS = `
  insert into sdq_answers (sdq_id, child_id, completed_on, completed_by, answers) values ($1, $2, $3, $4, $5::jsonb)`;
const SCORE = `select id, completed_on as "completedOn", completed_by as "completedBy", total from sdq_score where id = $1`;

const MUTATION = 'recordSdq';

/** Questionnaires recorded by one caller: total and answers together, or nothing. */
export class RecordSdqRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async record(input: RecordSdqInput): Promise<RecordSdqPayload> {
    refuseProblems(sdqProblems(input, this.today));
    const { idempotencyKey, dryRun, ...request } = input;
    const { outcome, ...how } = await writeOnce(this.database, this.caller, {
      mutation: MUTATION,
      idempotencyKey,
      request,
      dryRun,
      work: (run) => this.save(run, input),
    });
    const score = outcome.tried ?? (await this.read(outcome.id));
    return { childId: input.childId, score: presentScore(score, input.childId), ...how };
  }

  /** Under the rights of today, also when it is a request of long ago that is repeated. */
  private async read(id: string): Promise<SdqScoreRecord> {
    const [score] = await this.database.runAs<SdqScoreRecord>(this.caller, {
      name: 'health-sdq',
      text: SCORE,
      values: [id],
    });
    if (!score) throw hubError('NOT_FOUND');
    return score;
  }

  private async save(run: RunQuery, input: RecordSdqInput): Promise<{ id: string; tried?: SdqScoreRecord }> {
    const { childId, completedOn, completedBy } = input;
    await requireWritable(run, childId, ['health.sdqTotal', 'health.sdqItems']);
    const answers = input.answers as SdqAnswer[];
    const score = { id: randomUUID(), completedOn, completedBy, total: totalOf(answers)! };
    const values = [score.id, childId, completedOn, completedBy, score.total, this.caller.subject];
    const saved = await run({ name: 'health-sdq-score', text: SAVE_SCORE, values });
    refuseProblems([saved.length === 0 && RECORDED_ALREADY]);
    const ofAnswers = [score.id, childId, completedOn, completedBy, JSON.stringify(answers)];
    await run({ name: 'health-sdq-answers', text: SAVE_ANSWERS, values: ofAnswers });
    return input.dryRun ? { id: score.id, tried: score } : { id: score.id };
  }
}

const RECORDED_ALREADY = {
  field: 'completedOn',
  message: 'A questionnaire that the same person completed on this day is recorded already.',
};
