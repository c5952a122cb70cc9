import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Caller } from '@hub/platform';
import { makeChild } from '../../testing/makeChild';
import { callerOf, openHealth, type Answer, type OpenHealth } from '../../testing/openHealth';
import { AssessmentStatus } from '../AssessmentStatus';

let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
}, 60_000);
afterAll(() => open.close());

const UPDATE = `mutation ($input: UpdateHealthAssessmentStatusInput!) {
  updateHealthAssessmentStatus(input: $input) { replayed assessment { version status } } }`;

interface Step {
  by: 'nurse' | 'second-nurse';
  status: AssessmentStatus;
  /** What the person believes the version to be: now and then an old one. */
  behind: number;
  key: string;
}

/** Two nurses, few keys and versions that lag behind: what a bad line and a busy clinic make. */
const steps = fc.array(
  fc.record<Step>({
    by: fc.constantFrom('nurse', 'second-nurse'),
    status: fc.constantFrom(...Object.values(AssessmentStatus)),
    behind: fc.constantFrom(0, 0, 0, 1),
    key: fc.constantFrom('one', 'two', 'three', 'four'),
  }),
  { minLength: 1, maxLength: 12 },
);

const send = (
  caller: Caller,
  assessmentId: string,
  version: number,
  { by, status, key, behind }: Step,
): Promise<Answer> => {
  const completed = status === 'COMPLETED';
  const input = {
    assessmentId, status, idempotencyKey: `${assessmentId} ${key}`, expectedVersion: version - behind,
    bookedFor: status === 'BOOKED' ? '2026-11-20' : null,
    completedOn: completed ? '2026-11-20' : null,
    practitionerType: completed ? 'REGISTERED_MEDICAL_PRACTITIONER' : null,
  }; // prettier-ignore
  return open.ask({ ...caller, subject: by }, UPDATE, { input });
};

const saved = (answers: Answer[]) => answers.filter(({ data }) => data && !data.updateHealthAssessmentStatus.replayed);

/** Every saved answer is one change, versions have no gap, and the changes lead from the first state to the last. */
async function expectNothingLost(assessmentId: string, answers: Answer[]): Promise<void> {
  await open.database.asLoader(async (client) => {
    const { rows: changes } = await client.query(
      'select version, changes from assessment_change where assessment_id = $1 order by version',
      [assessmentId],
    );
    const { rows: [record] } = await client.query('select status, version, child_id from health_assessment where id = $1', [assessmentId]); // prettier-ignore
    expect(saved(answers)).toHaveLength(changes.length);
    expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 2));
    expect(record.version).toBe(changes.length + 1);
    const path = changes.flatMap((change) => change.changes).filter(({ field }) => field === 'status');
    expect(path.reduce((at, { from, to }) => (expect(from).toBe(at), to), 'REQUESTED')).toBe(record.status);
    const { rows: reviews } = await client.query(
      `select 1 from health_assessment where child_id = $1 and kind = 'REVIEW'`,
      [record.child_id],
    );
    expect(reviews).toHaveLength(record.status === 'COMPLETED' ? 1 : 0);
  });
}

/** A refusal names its fields, or says who changed what; anything else would be an error of ours. */
const unexpected = (answers: Answer[]) =>
  answers
    .flatMap(({ errors }) => errors ?? [])
    .filter(({ extensions: { code, fields } = {} }) => code !== 'CONFLICT' && !(code === 'BAD_USER_INPUT' && fields));

test(
  'whatever two people send one after another, no change is lost and none is saved twice',
  () =>
    fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const child = makeChild({ id: randomUUID() });
        await open.seed(child);
        const [caller, id] = [callerOf('LOOKED_AFTER_NURSE', [child.id]), child.assessments[0]!.id];
        const answers: Answer[] = [];
        for (const step of sequence) answers.push(await send(caller, id, 1 + saved(answers).length, step));
        expect(unexpected(answers)).toEqual([]);
        await expectNothingLost(id, answers);
      }),
      { numRuns: 25 },
    ),
  60_000,
);

test(
  'and whatever they send at once',
  () =>
    fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const child = makeChild({ id: randomUUID() });
        await open.seed(child);
        const [caller, id] = [callerOf('LOOKED_AFTER_NURSE', [child.id]), child.assessments[0]!.id];
        const answers = await Promise.all(sequence.map((step) => send(caller, id, 1, { ...step, behind: 0 })));
        expect(unexpected(answers)).toEqual([]);
        await expectNothingLost(id, answers);
      }),
      { numRuns: 25 },
    ),
  60_000,
);
