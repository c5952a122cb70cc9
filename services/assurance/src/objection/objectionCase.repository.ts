import {
  hubError,
  isUuid,
  refuseProblems,
  type CalendarDate,
  type Caller,
  type Cursors,
  type Database,
  type Policy,
  type RunQuery,
} from '@hub/platform';
import { Overtaken } from '../conflict/Overtaken';
import { writeOrTell } from '../conflict/writeOrTell';
import type { Directory } from '../directory/Directory';
import type { Officer } from '../officer/Officer';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import { keyProblem, requestOf, wordsProblem } from '../writing';
import type { AnswerObjectionInput } from './answer/answerObjection.input';
import type { AnswerObjectionPayload } from './answer/answerObjection.payload';
import type { ObjectionCase, ObjectionCasePage } from './objectionCase.type';
import { ANSWER_OBJECTION, CASE_BY_ID, LOCK_CASE, PAGE_OF_CASES, type ObjectionRecord } from './ObjectionRecord';
import { presentCase } from './presentObjection';

export interface ObjectionCaseDependencies {
  caller: Caller;
  database: Database;
  policy: Policy;
  cursors: Cursors;
  directory: Directory;
  officer: Officer;
  today: CalendarDate;
}

/** Objections to what the officer's controllers do, and their answers. */
export class ObjectionCaseRepository {
  constructor(private readonly parts: ObjectionCaseDependencies) {}

  async page(request: PageRequest & { answered?: boolean | null }): Promise<ObjectionCasePage> {
    const { caller, database, cursors, officer } = this.parts;
    const size = pageSize(request);
    const answered = request.answered ?? null;
    const binding = { caller, list: 'objections', filter: { answered } };
    const [dueOn, id] = openPosition(cursors, binding, request) ?? [null, null];
    const { categories } = await officer.reach();
    const values = [categories, answered, dueOn, id, size + 1];
    const query = { name: 'objection-cases', text: PAGE_OF_CASES, values };
    const rows = await database.runAs<ObjectionRecord>(caller, query);
    const seal = (last: ObjectionRecord) => cursors.seal(binding, `${last.answerDueOn} ${last.id}`);
    return pageOf(rows, size, (row) => this.present(row), seal);
  }

  async answer(input: AnswerObjectionInput): Promise<AnswerObjectionPayload> {
    const { caller, database, officer } = this.parts;
    refuseProblems([keyProblem(input), wordsProblem('answer', input.answer)]);
    const { categories } = await officer.reach();
    const { idempotencyKey, dryRun } = input;
    const work = (run: RunQuery) => this.save(run, input, categories);
    const request = { mutation: 'answerObjection', idempotencyKey, dryRun, request: requestOf(input), work };
    const written = await writeOrTell(this.parts, request);
    const query = { name: 'objection-case', text: CASE_BY_ID, values: [categories, written.outcome.id] };
    const [row] = await database.runAs<ObjectionRecord>(caller, query);
    if (!row) throw hubError('NOT_FOUND');
    return { objection: await this.present(row), dryRun: written.dryRun, repeated: written.repeated };
  }

  private async save(run: RunQuery, input: AnswerObjectionInput, categories: readonly string[]) {
    const id = isUuid(input.objectionId) ? input.objectionId : null;
    const [current] = await run<ObjectionRecord>({ name: 'objection-lock', text: LOCK_CASE, values: [categories, id] });
    if (!current) throw hubError('NOT_FOUND');
    if (current.version !== input.expectedVersion) throw overtaken(current);
    const values = [current.id, input.decision, input.answer, this.parts.caller.subject];
    await run({ name: 'objection-answer', text: ANSWER_OBJECTION, values });
    return { id: current.id };
  }

  private present(record: ObjectionRecord): Promise<ObjectionCase> {
    return presentCase(record, this.parts.policy.agreement, this.parts.directory, this.parts.today);
  }
}

const overtaken = ({ version, answeredBy, answeredAt }: ObjectionRecord) =>
  new Overtaken(answeredBy === null ? null : { subject: answeredBy }, {
    what: 'The objection',
    version,
    changedAt: answeredAt,
    verb: 'answered',
  });
