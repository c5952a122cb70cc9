import fc from 'fast-check';
import type { Caller } from '@hub/platform';
import { fieldsOf, newPlan } from '../testing/PlanTester';
import { openVirtualSchool, type Answer, type OpenVirtualSchool } from '../testing/openVirtualSchool';
import { EducationPlanQuality } from './EducationPlanQuality';

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
}, 60_000);
afterAll(() => open.close());

interface Step {
  by: 'adviser' | 'teacher';
  what: 'hold' | 'judge' | 'complete' | 'cancel';
  quality: EducationPlanQuality;
  /** What the person believes the version to be: now and then an old one. */
  behind: number;
  key: string;
}

/** Two people, few keys and versions that lag behind: what a bad line and a busy school make. */
const steps = fc.array(
  fc.record<Step>({
    by: fc.constantFrom('adviser', 'teacher'),
    what: fc.constantFrom('hold', 'hold', 'judge', 'complete', 'cancel'),
    quality: fc.constantFrom(...Object.values(EducationPlanQuality)),
    behind: fc.constantFrom(0, 0, 0, 1),
    key: fc.constantFrom('one', 'two', 'three', 'four'),
  }),
  { minLength: 1, maxLength: 10 },
);

type Plan = Awaited<ReturnType<typeof newPlan>>;

function send(plan: Plan, version: number, { by, what, quality, behind, key }: Step): Promise<Answer> {
  const caller: Caller = plan[by];
  const common = { idempotencyKey: `${plan.planId} ${key}`, expectedVersion: version - behind };
  if (what === 'hold') return plan.hold(common, caller);
  const wish = { judge: { quality }, complete: { quality, status: 'COMPLETED' }, cancel: { status: 'CANCELLED' } }[
    what
  ];
  return plan.update({ ...common, ...wish }, caller);
}

const resultOf = ({ data }: Answer) => data?.recordPepMeeting ?? data?.updatePersonalEducationPlan;
const saved = (answers: Answer[]) => answers.filter((answer) => resultOf(answer) && !resultOf(answer).replayed);

/** Every saved answer is one change, versions have no gap, and the changes lead from the first state to the last. */
async function expectNothingLost(plan: Plan, answers: Answer[]): Promise<void> {
  const changes = await plan.changes();
  const [record, ...next] = await plan.stored();
  expect(saved(answers)).toHaveLength(changes.length);
  expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 2));
  expect(record!.version).toBe(changes.length + 1);
  const path = changes.flatMap((change) => change.changes).filter(({ field }) => field === 'status');
  expect(path.reduce((at, { from, to }) => (expect(from).toBe(at), to), 'DRAFT')).toBe(record!.status);
  expect(next).toHaveLength(record!.held_on ? 1 : 0);
}

/** A refusal names its fields, or says who changed what; anything else would be an error of ours. */
const unexpected = (answers: Answer[]) =>
  answers.filter(({ errors = [] }) => errors.length > 0).filter(
    (answer) => answer.errors![0]!.extensions?.['code'] !== 'CONFLICT' && fieldsOf(answer).length === 0,
  ); // prettier-ignore

const check = (run: (plan: Plan, sequence: Step[]) => Promise<Answer[]>) =>
  fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const plan = await newPlan(open);
      const answers = await run(plan, sequence);
      expect(unexpected(answers)).toEqual([]);
      await expectNothingLost(plan, answers);
    }),
    { numRuns: 25 },
  );

test('whatever two people send one after another, no change is lost and none is saved twice', () =>
  check(async (plan, sequence) => {
    const answers: Answer[] = [];
    for (const step of sequence) answers.push(await send(plan, 1 + saved(answers).length, step));
    return answers;
  }), 60_000); // prettier-ignore

test('and whatever they send at once', () =>
  check((plan, sequence) => Promise.all(sequence.map((step) => send(plan, 1, { ...step, behind: 0 })))), 60_000); // prettier-ignore
