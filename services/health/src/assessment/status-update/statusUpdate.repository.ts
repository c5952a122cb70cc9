import { hubError, idOrNone, type CalendarDate, type Caller, type Database, type RunQuery } from '@hub/platform';
import type { AssessmentRecord } from '../AssessmentRecord';
import { planNextReview, type ReviewFacts } from './planNextReview';
import { planStatusUpdate } from './planStatusUpdate';
import { requestDigest } from './requestDigest';
import { inputProblems, keyConflict, versionConflict, type RecordedChange } from './statusUpdateErrors';
import { presentOutcome, type StatusUpdateOutcome } from './StatusUpdateOutcome';
import { LOCK_ASSESSMENT, LOCK_CHILD, READ_CHANGES, READ_FACTS, SAVE_UPDATE } from './statusUpdateQueries';
import type { UpdateHealthAssessmentStatusInput } from './updateHealthAssessmentStatus.input';
import type { UpdateHealthAssessmentStatusPayload } from './updateHealthAssessmentStatus.payload';

const MUTATION = 'updateHealthAssessmentStatus';
const LONGEST_KEY = 200;

interface Facts extends ReviewFacts {
  requestDigest: string | null;
  outcome: StatusUpdateOutcome | null;
}

/** Changes of assessments by one caller: all in one transaction, or nothing. */
export class StatusUpdateRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async update(input: UpdateHealthAssessmentStatusInput): Promise<UpdateHealthAssessmentStatusPayload> {
    if (input.idempotencyKey.length < 1 || input.idempotencyKey.length > LONGEST_KEY) {
      throw inputProblems([{ field: 'idempotencyKey', message: `Give a key of 1 to ${LONGEST_KEY} characters.` }]);
    }
    return this.database.writeAs(this.caller, (run) => this.updateWithin(run, input));
  }

  private async updateWithin(run: RunQuery, input: UpdateHealthAssessmentStatusInput) {
    const { today } = this;
    const current = await lockAssessment(run, input.assessmentId);
    const facts = await this.readFacts(run, current, input);
    if (facts.outcome) {
      if (facts.requestDigest !== requestDigest(input)) throw keyConflict();
      return presentOutcome(facts.outcome, { replayed: true, today });
    }
    if (current.version !== input.expectedVersion) {
      const values = [current.id, input.expectedVersion];
      throw versionConflict(current, await run<RecordedChange>({ text: READ_CHANGES, values }));
    }
    const plan = planStatusUpdate(current, input, today);
    if (plan.problems) throw inputProblems(plan.problems);
    const outcome = { assessment: plan.after, changes: plan.changes, next: planNextReview(plan.after, facts) };
    if (input.dryRun) return presentOutcome({ ...outcome, assessment: current }, { dryRun: true, today });
    await this.save(run, input, outcome);
    return presentOutcome(outcome, { today });
  }

  private async readFacts(run: RunQuery, current: AssessmentRecord, input: UpdateHealthAssessmentStatusInput) {
    const values = [current.childId, current.id, this.caller.subject, MUTATION, input.idempotencyKey];
    const [facts] = await run<Facts>({ name: 'health-update-facts', text: READ_FACTS, values });
    return facts!;
  }

  /** The key may belong to a change of another assessment, even of one that the caller no longer sees. */
  private async save(run: RunQuery, input: UpdateHealthAssessmentStatusInput, outcome: StatusUpdateOutcome) {
    const { assessment: after, changes, next } = outcome;
    const receipts = await run({
      name: 'health-update-save',
      text: SAVE_UPDATE,
      values: [
        after.id, after.status, after.bookedFor, after.completedOn, after.practitionerType, input.expectedVersion,
        this.caller.subject, this.caller.role, JSON.stringify(changes), next?.id ?? null, next?.dueOn ?? null,
        MUTATION, input.idempotencyKey, requestDigest(input), JSON.stringify(outcome), after.cancelledBecause,
      ],
    }); // prettier-ignore
    if (receipts.length === 0) throw keyConflict();
  }
}

/** Out of scope and not existing are one answer, after the same statement. */
async function lockAssessment(run: RunQuery, id: string): Promise<AssessmentRecord> {
  const values = [idOrNone(id)];
  const [current] = await run<AssessmentRecord>({ name: 'health-update-lock', text: LOCK_ASSESSMENT, values });
  if (!current) throw hubError('NOT_FOUND');
  await run({ name: 'health-update-lock-child', text: LOCK_CHILD, values: [current.childId] });
  return current;
}
