import { codeOf, fieldsOf, newPlan } from '../../testing/PlanTester';
import { openVirtualSchool, type OpenVirtualSchool } from '../../testing/openVirtualSchool';

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
}, 60_000);
afterAll(() => open.close());

const heldPlan = async () => {
  const plan = await newPlan(open);
  await plan.hold();
  const update = (input: object, caller = plan.adviser) => plan.update({ expectedVersion: 2, ...input }, caller);
  return { ...plan, update };
};

describe('judging and completing', () => {
  test.each(['GREEN', 'AMBER'])('a %s plan is completed', async (quality) => {
    const { update, stored } = await heldPlan();
    const { data } = await update({ quality, status: 'COMPLETED' });
    expect(data.updatePersonalEducationPlan).toMatchObject({
      plan: { status: 'COMPLETED', quality, version: 3 },
      changes: [{ field: 'status', from: 'HELD', to: 'COMPLETED' }, { field: 'quality', from: null, to: quality }],
    }); // prettier-ignore
    expect((await stored())[0]).toMatchObject({ status: 'COMPLETED', quality });
  });
  test('a red one is not, and stays held until it was put right', async () => {
    const { update } = await heldPlan();
    expect(fieldsOf(await update({ quality: 'RED', status: 'COMPLETED' }))).toMatchObject([{ field: 'status' }]);
    expect((await update({ quality: 'RED' })).data.updatePersonalEducationPlan.plan).toMatchObject({ status: 'HELD', quality: 'RED' }); // prettier-ignore
    expect((await update({ quality: 'AMBER', status: 'COMPLETED', expectedVersion: 3 })).errors).toBeUndefined();
  });
  test('the school does not judge its own plan, and does not complete it', async () => {
    const { update, teacher } = await heldPlan();
    expect(fieldsOf(await update({ quality: 'GREEN', status: 'COMPLETED' }, teacher)).map(({ field }) => field)).toEqual(['quality', 'status']); // prettier-ignore
  });
  test('the school says what became of the targets', async () => {
    const { update, teacher } = await heldPlan();
    const targets = [{ text: 'Read aloud', progress: 'PARTLY_MET' }];
    expect((await update({ targets }, teacher)).data.updatePersonalEducationPlan.plan).toMatchObject({ targets, pupilPremiumPlus: 650.5 }); // prettier-ignore
  });
  test('without a judgement, or before the meeting, nothing is completed', async () => {
    const { update } = await heldPlan();
    expect(fieldsOf(await update({ status: 'COMPLETED' }))).toMatchObject([{ message: expect.stringContaining('how good') }]); // prettier-ignore
    const draft = await newPlan(open);
    expect(fieldsOf(await draft.update({ status: 'COMPLETED', quality: 'GREEN' })).map(({ field }) => field)).toEqual(['quality', 'status']); // prettier-ignore
  });
});

describe('what cannot be', () => {
  test.each([
    [{}, 'planId'],
    [{ status: 'HELD' }, 'status'],
    [{ status: 'DRAFT' }, 'status'],
    [{ status: 'CANCELLED' }, 'status'],
    [{ targets: [] }, 'targets'],
    [{ pupilPremiumPlus: -5 }, 'pupilPremiumPlus'],
  ])('%j of a held plan', async (input, field) =>
    expect(fieldsOf(await (await heldPlan()).update(input)).map((each) => each.field)).toEqual([field]),
  );
  test('content of a draft: that is agreed at the meeting', async () =>
    expect(fieldsOf(await (await newPlan(open)).update({ pupilPremiumPlus: 5 })).map(({ field }) => field)).toEqual(['targets'])); // prettier-ignore
  test('anything of a plan that is completed or cancelled', async () => {
    const { update } = await heldPlan();
    await update({ quality: 'GREEN', status: 'COMPLETED' });
    expect(fieldsOf(await update({ quality: 'AMBER', expectedVersion: 3 }))).toEqual([
      { field: 'planId', message: 'This plan is completed, which is final. It cannot be changed.' },
    ]);
  });
});

test('a draft is cancelled, is not due any more, and a new one can be begun', async () => {
  const { child, update, adviser } = await newPlan(open, {}, { due_on: '2026-11-01' });
  const { plan } = (await update({ status: 'CANCELLED' })).data.updatePersonalEducationPlan;
  expect(plan).toMatchObject({ status: 'CANCELLED', overdue: false });
  const start = (input: object = {}, caller = adviser) =>
    open.ask(caller, `mutation ($input: StartPersonalEducationPlanInput!) { startPersonalEducationPlan(input: $input) { plan { id kind term dueOn version } dryRun replayed } }`, {
      input: { childId: child.id, countedFrom: '2026-11-09', idempotencyKey: 'start', ...input },
    }); // prettier-ignore
  expect((await start({ dryRun: true })).data.startPersonalEducationPlan).toMatchObject({ dryRun: true, plan: { dueOn: '2026-12-07' } }); // prettier-ignore
  const first = await start();
  expect(first.data.startPersonalEducationPlan).toMatchObject({
    plan: { kind: 'INITIAL', term: 'AUTUMN', dueOn: '2026-12-07', version: 1 }, replayed: false,
  }); // prettier-ignore
  expect((await start()).data.startPersonalEducationPlan).toMatchObject({ replayed: true, plan: { id: first.data.startPersonalEducationPlan.plan.id } }); // prettier-ignore
  expect(codeOf(await start({ idempotencyKey: 'again' }))).toBe('CONFLICT');
  expect(fieldsOf(await start({ idempotencyKey: 'other', countedFrom: '2026-11-10' }))).toMatchObject([{ field: 'childId' }]); // prettier-ignore
  expect(fieldsOf(await start({ idempotencyKey: 'future', countedFrom: '2026-11-23' })).map(({ field }) => field)).toContain('countedFrom'); // prettier-ignore
});
