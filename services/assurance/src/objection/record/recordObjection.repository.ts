import { randomUUID } from 'node:crypto';
import {
  addMonths,
  hubError,
  mayReachChild,
  refuseProblems,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type Policy,
} from '@hub/platform';
import type { PermissionRepository } from '../../permission/permission.repository';
import { keyProblem, requestOf, wordsProblem } from '../../writing';
import { INSERT_OBJECTION } from '../ObjectionRecord';
import type { RecordObjectionInput } from './recordObjection.input';
import type { RecordObjectionPayload } from './recordObjection.payload';

/** An answer is owed within a month (UK GDPR Article 12(3)). */
const MONTHS_TO_ANSWER = 1;

export class RecordObjectionRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly permissions: PermissionRepository,
    private readonly today: CalendarDate,
  ) {}

  async record(input: RecordObjectionInput): Promise<RecordObjectionPayload> {
    this.refuse(input);
    const { childId, words, idempotencyKey, dryRun } = input;
    const about = [...new Set(input.about ?? [])].sort();
    const written = await writeOnce(this.database, this.caller, {
      mutation: 'recordObjection',
      idempotencyKey,
      dryRun,
      request: requestOf(input),
      work: async (run) => {
        const { subject, role } = this.caller;
        const outcome = { id: randomUUID() as string, answerDueOn: addMonths(this.today, MONTHS_TO_ANSWER) };
        const values = [outcome.id, childId, about, words, subject, role, outcome.answerDueOn];
        await run({ name: 'objection-record', text: INSERT_OBJECTION, values });
        return outcome;
      },
    });
    const { id, answerDueOn } = written.outcome;
    this.permissions.forget(childId);
    const objections = (await this.permissions.ofChild(childId))?.objections ?? [];
    const objection = objections.find((each) => each.id === id) ?? null;
    return { childId, objection, answerDueOn, dryRun: written.dryRun, repeated: written.repeated };
  }

  private refuse(input: RecordObjectionInput): void {
    const reach = this.policy.write(this.caller.role, this.caller.purpose, 'permission');
    if (!mayReachChild(this.caller, reach, input.childId, 'permission')) throw hubError('NOT_FOUND');
    const unknown = (input.about ?? []).filter((item) => !Object.hasOwn(this.policy.agreement.leaves, item));
    refuseProblems([
      keyProblem(input),
      wordsProblem('words', input.words),
      unknown.length > 0 && { field: 'about', message: 'Every item must be one of the agreement.' },
    ]);
  }
}
