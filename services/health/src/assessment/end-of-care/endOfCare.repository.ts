import { refuseProblems, textProblem, writeOnce, type Caller, type Database } from '@hub/platform';
import type { Child } from '../../child/child.type';
import { requireWritable } from '../../writing/requireWritable';
import { CLOSE_ASSESSMENTS, closeValues } from './closeAssessments';
import type { RecordEndOfCareInput } from './recordEndOfCare.input';
import type { RecordEndOfCarePayload } from './recordEndOfCare.payload';

/** Ends of care that one caller was told of. */
export class EndOfCareRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async record({ childId, idempotencyKey, dryRun }: RecordEndOfCareInput): Promise<RecordEndOfCarePayload> {
    refuseProblems([textProblem('idempotencyKey', idempotencyKey)]);
    const { subject, role } = this.caller;
    const { outcome, ...how } = await writeOnce(this.database, this.caller, {
      mutation: 'recordEndOfCare',
      idempotencyKey,
      request: [childId],
      dryRun,
      work: async (run) => {
        await requireWritable(run, childId, ['health.status']);
        const query = {
          name: 'health-end-care',
          text: CLOSE_ASSESSMENTS,
          values: closeValues([childId], subject, role),
        };
        return run<{ assessmentId: string }>(query);
      },
    });
    const cancelledAssessmentIds = outcome.map(({ assessmentId }) => assessmentId);
    return { childId, child: { __typename: 'Child', id: childId } as Child, cancelledAssessmentIds, ...how };
  }
}
