import { randomUUID } from 'node:crypto';
import { codeOf, fieldsOf, HELD, newPlan } from '../../testing/PlanTester';
import { callerOf, openVirtualSchool, policy, type OpenVirtualSchool } from '../../testing/openVirtualSchool';
import { TODAY } from '../../testing/makeChild';

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
}, 60_000);
afterAll(() => open.close());

describe('recording a meeting', () => {
  test('saves it, its author and the plan for the next term', async () => {
    const { child, planId, hold, stored, changes } = await newPlan(open);
    const { data, errors } = await hold();
    expect(errors).toBeUndefined();
    expect(data.recordPepMeeting).toEqual({
      plan: {
        id: planId, version: 2, status: 'HELD', kind: 'TERMLY', term: 'AUTUMN', academicYear: 2026, dueOn: '2026-12-18', heldOn: '2026-11-18',
        quality: null, childsViewRecorded: true, pupilPremiumPlus: 650.5, pupilPremiumPlusUse: 'Tuition', overdue: false,
        targets: [{ text: 'Read aloud', progress: 'SET' }, { text: 'Arrive on time', progress: 'MET' }], child: { id: child.id },
      },
      changes: [
        { field: 'status', from: 'DRAFT', to: 'HELD' },
        { field: 'heldOn', from: null, to: '2026-11-18' },
        { field: 'childsViewRecorded', from: null, to: 'true' },
        { field: 'targets', from: null, to: 'Read aloud (SET); Arrive on time (MET)' },
        { field: 'pupilPremiumPlus', from: null, to: '650.5' },
        { field: 'pupilPremiumPlusUse', from: null, to: 'Tuition' },
      ],
      dryRun: false, replayed: false, nextDueOn: '2027-03-25',
      nextPlan: { id: expect.any(String), version: 1, kind: 'TERMLY', status: 'DRAFT', term: 'SPRING', academicYear: 2026, countedFrom: '2026-11-18', dueOn: '2027-03-25' },
    }); // prettier-ignore
    expect((await stored()).map(({ status, follows }) => [status, follows])).toEqual([['HELD', null], ['DRAFT', planId]]); // prettier-ignore
    expect(await changes()).toMatchObject([
      { record_id: planId, version: 2, changed_by: 'designated-teacher', changed_by_role: 'DESIGNATED_TEACHER' },
    ]);
  });

  test('late, it counts for the term in which it was held, and the plan is not overdue any more', async () => {
    const { hold } = await newPlan(open, {}, { academic_year: 2025, term: 'SUMMER', due_on: '2026-07-20' });
    const { plan, nextPlan } = (await hold()).data.recordPepMeeting;
    expect([plan.overdue, nextPlan.term, nextPlan.academicYear]).toEqual([false, 'SPRING', 2026]);
  });

  test('by the dates of the child’s own council, once these are loaded', async () => {
    await open.load(`insert into school_term select '815', 2026, term, starts_on, ends_on, half_term_from, half_term_to, 'Loaded' from (values
      ('AUTUMN', date '2026-09-01', date '2026-12-17', date '2026-10-26', date '2026-10-30'),
      ('SPRING', date '2027-01-05', date '2027-04-01', date '2027-02-15', date '2027-02-19'),
      ('SUMMER', date '2027-04-19', date '2027-07-23', date '2027-05-31', date '2027-06-04')) as loaded (term, starts_on, ends_on, half_term_from, half_term_to)`); // prettier-ignore
    const { hold } = await newPlan(open, { authorityCode: '815' });
    expect((await hold()).data.recordPepMeeting.nextDueOn).toBe('2027-04-01');
  });

  test('of somebody who will be 18 before the next term, no plan is made', async () => {
    const { hold, stored } = await newPlan(open, { dateOfBirth: '2008-12-20' });
    expect((await hold()).data.recordPepMeeting).toMatchObject({ nextPlan: null, nextDueOn: null });
    expect(await stored()).toHaveLength(1);
  });

  test('by somebody who may not is refused, each problem by field and in plain English, and nothing is saved', async () => {
    const { hold, stored, changes } = await newPlan(open);
    const answer = await hold({ heldOn: '2026-11-23', targets: [], pupilPremiumPlus: -1, pupilPremiumPlusUse: null });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(fieldsOf(answer).map(({ field }) => field)).toEqual(['heldOn', 'targets', 'pupilPremiumPlus']);
    expect(await stored()).toMatchObject([{ status: 'DRAFT', version: 1 }]);
    expect(await changes()).toEqual([]);
  });

  test.each([
    ['2026-06-09', 'before 10 June 2026, when the meeting before was held'],
    ['2026-09-04', 'for the autumn term 2026/27, which begins on 7 September 2026'],
    ['2026-11-23', 'in the future'],
  ])('on %s is refused: %s', async (heldOn, words) => {
    const { hold } = await newPlan(open);
    expect(fieldsOf(await hold({ heldOn }))).toEqual([{ field: 'heldOn', message: expect.stringContaining(words) }]);
  });
  test.each(['2026-09-07', TODAY])('on %s is not', async (heldOn) =>
    expect((await (await newPlan(open)).hold({ heldOn })).errors).toBeUndefined(),
  );
  test('an initial plan may be held before the term of its due date', async () => {
    const { hold } = await newPlan(open, {}, { kind: 'INITIAL', term: 'SPRING', counted_from: '2026-11-12', due_on: '2027-01-06' }); // prettier-ignore
    expect((await hold()).data.recordPepMeeting.nextPlan).toMatchObject({ term: 'SPRING', dueOn: '2027-03-25' });
  });

  test.each([
    [{ pupilPremiumPlusUse: null }, 'pupilPremiumPlusUse'],
    [{ pupilPremiumPlus: 10.005 }, 'pupilPremiumPlus'],
    [{ pupilPremiumPlus: 20_001 }, 'pupilPremiumPlus'],
    [{ targets: [{ text: ' ' }] }, 'targets'],
    [{ targets: [{ text: 'x'.repeat(501) }] }, 'targets'],
    [{ targets: Array(13).fill({ text: 'x' }) }, 'targets'],
  ])('%j is refused', async (input, field) =>
    expect(fieldsOf(await (await newPlan(open)).hold(input)).map((each) => each.field)).toEqual([field]),
  );

  test('twice is refused: it is not a draft any more', async () => {
    const { hold } = await newPlan(open);
    await hold();
    expect(fieldsOf(await hold({ expectedVersion: 2 }))).toEqual([
      { field: 'planId', message: expect.stringContaining('held and not yet completed') },
    ]);
  });

  test('the database itself refuses what the workflow would never save', async () => {
    const { planId } = await newPlan(open);
    const set = (columns: string) => open.load(`update personal_education_plan set ${columns} where id = $1`, [planId]);
    await expect(set(`status = 'HELD'`)).rejects.toThrow('held_on_a_day');
    await expect(set(`quality = 'GREEN'`)).rejects.toThrow('rated_after_the_meeting');
    await expect(set(`status = 'COMPLETED', held_on = '2026-11-18', childs_view_recorded = true, quality = 'RED'`)).rejects.toThrow('passed_when_completed'); // prettier-ignore
  });
});

describe('when somebody else changed it since', () => {
  test('the adviser is told who held it, and nothing is lost', async () => {
    const { hold, adviser, stored } = await newPlan(open);
    await hold();
    const answer = await hold({ heldOn: '2026-11-10' }, adviser);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Peter Holroyd, Designated teacher changed the plan'),
      extensions: {
        code: 'CONFLICT', currentVersion: 2, changedBy: 'Peter Holroyd, Designated teacher',
        changes: expect.arrayContaining([expect.objectContaining({ version: 2, field: 'heldOn', from: null, to: '2026-11-18', changedBy: 'Peter Holroyd, Designated teacher' })]),
      },
    }); // prettier-ignore
    expect((await stored())[0]).toMatchObject({ held_on: '2026-11-18', version: 2 });
  });

  test('somebody whom the list does not know is told by role, not by sign-in name', async () => {
    const { hold, teacher } = await newPlan(open);
    await hold({}, { ...teacher, subject: 'a-supply-teacher' });
    expect((await hold()).errors?.[0]?.extensions).toMatchObject({ changedBy: 'somebody signed in as designated teacher' }); // prettier-ignore
  });

  test('of twenty at once exactly one wins, nineteen are told, and one next plan is made', async () => {
    const { hold, stored, changes } = await newPlan(open);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, day) => hold({ heldOn: `2026-11-${String(day + 1).padStart(2, '0')}` })),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === 'CONFLICT')).toHaveLength(19);
    expect([(await stored()).length, (await changes()).length]).toEqual([2, 1]);
  });
});

describe('the same request again', () => {
  test('is answered, and saves nothing twice', async () => {
    const { hold, stored } = await newPlan(open);
    const idempotencyKey = randomUUID();
    const first = (await hold({ idempotencyKey })).data.recordPepMeeting;
    const again = (await hold({ idempotencyKey })).data.recordPepMeeting;
    expect(again).toEqual({ ...first, changes: [], replayed: true });
    expect(await stored()).toHaveLength(2);
  });

  test('twenty at once are one change', async () => {
    const { hold, changes } = await newPlan(open);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => hold({ idempotencyKey })));
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.recordPepMeeting.nextPlan.id)).size).toBe(1);
    expect(await changes()).toHaveLength(1);
  });

  test('with another input is a conflict and saves nothing', async () => {
    const { hold, stored } = await newPlan(open);
    const idempotencyKey = randomUUID();
    await hold({ idempotencyKey });
    expect((await hold({ idempotencyKey, heldOn: '2026-11-10' })).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect((await stored())[0]).toMatchObject({ held_on: '2026-11-18' });
  });

  test('a refused one leaves its key free; a key must be there and not endless', async () => {
    const { hold } = await newPlan(open);
    const idempotencyKey = randomUUID();
    expect(codeOf(await hold({ idempotencyKey, targets: [] }))).toBe('BAD_USER_INPUT');
    for (const key of ['', 'x'.repeat(201)])
      expect(fieldsOf(await hold({ idempotencyKey: key })).map(({ field }) => field)).toEqual(['idempotencyKey']);
    expect((await hold({ idempotencyKey })).errors).toBeUndefined();
  });

  test('is not answered once the child is out of scope', async () => {
    const { hold } = await newPlan(open);
    const idempotencyKey = randomUUID();
    await hold({ idempotencyKey });
    expect(codeOf(await hold({ idempotencyKey }, callerOf('DESIGNATED_TEACHER', [], { subject: 'designated-teacher' })))).toBe('NOT_FOUND'); // prettier-ignore
  });
});

describe('a dry run', () => {
  test('says what would change and saves nothing; then the key is still free', async () => {
    const { hold, stored, changes } = await newPlan(open);
    const idempotencyKey = randomUUID();
    const { data } = await hold({ dryRun: true, idempotencyKey });
    expect(data.recordPepMeeting).toMatchObject({
      dryRun: true, nextPlan: null, nextDueOn: '2027-03-25', plan: { status: 'HELD', version: 2 }, changes: expect.arrayContaining([{ field: 'heldOn', from: null, to: HELD.heldOn }]),
    }); // prettier-ignore
    expect([await stored(), await changes()]).toMatchObject([[{ status: 'DRAFT', version: 1 }], []]);
    expect((await hold({ idempotencyKey })).data.recordPepMeeting).toMatchObject({ dryRun: false, replayed: false });
  });
  test('says what would be refused', async () => {
    const { hold } = await newPlan(open);
    expect(codeOf(await hold({ targets: [], dryRun: true }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await hold({ dryRun: true, expectedVersion: 9 }))).toBe('CONFLICT');
  });
});

describe('who may record it', () => {
  const roles = Object.entries(policy.agreement.roles).map(
    ([role, { purposes }]) => [role, purposes[0] ?? null] as const,
  );
  test.each(roles.filter(([, purpose]) => purpose !== 'STATISTICS'))(
    '%s for %s: as the agreement says',
    async (role, purpose) => {
      const { child, hold, stored } = await newPlan(open);
      const mayWrite = policy.write(role, purpose, 'education.pep') !== 'NOBODY';
      expect(codeOf(await hold({}, callerOf(role, [child.id])))).toBe(mayWrite ? undefined : 'NOT_FOUND');
      expect((await stored())[0]).toMatchObject({ version: mayWrite ? 2 : 1 });
    },
  );

  test('a plan out of scope, one that does not exist and no id at all are one answer, byte for byte', async () => {
    const [{ hold }, stranger] = [await newPlan(open), await newPlan(open)];
    const ids = [stranger.planId, randomUUID(), 'not an id'];
    const answers = await Promise.all(ids.map((planId) => hold({ planId })));
    expect(codeOf(answers[0]!)).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await stranger.stored()).toMatchObject([{ version: 1 }]);
  });
});
