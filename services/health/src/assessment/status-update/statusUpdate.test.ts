import { randomUUID } from 'node:crypto';
import type { Caller, SyntheticChild } from '@hub/platform';
import { makeAssessment, makeChild, registeredWith, TODAY } from '../../testing/makeChild';
import { callerOf, openHealth, policy, type Answer, type OpenHealth } from '../../testing/openHealth';

let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
}, 60_000);
afterAll(() => open.close());

const UPDATE = `mutation ($input: UpdateHealthAssessmentStatusInput!) { updateHealthAssessmentStatus(input: $input) {
  dryRun replayed nextReviewDueOn changes { field from to }
  assessment { id version status bookedFor completedOn practitionerType overdue child { id } }
  nextAssessment { id version kind status countedFrom dueOn } } }`;
const COMPLETE = {
  status: 'COMPLETED',
  completedOn: '2026-11-20',
  practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
};

/** A child of whose record everything is new, and the nurses who share it. */
async function newChild(changes: Partial<SyntheticChild> = {}) {
  const child = makeChild({ relationships: registeredWith('nurse', 'second-nurse'), ...changes });
  await open.seed(child);
  const assessmentId = child.assessments[0]!.id;
  const nurse = callerOf('LOOKED_AFTER_NURSE', [child.id]);
  const update = (input: object, caller: Caller = nurse): Promise<Answer> =>
    open.ask(caller, UPDATE, { input: { assessmentId, expectedVersion: 1, idempotencyKey: randomUUID(), ...input } });
  return { child, assessmentId, nurse, secondNurse: { ...nurse, subject: 'second-nurse' }, update };
}

const stored = (table: string, childId: string) =>
  open.database.asLoader(
    async (client) =>
      (await client.query(`select * from ${table} where child_id = $1 order by version`, [childId])).rows,
  );
const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions?.['code'];

describe('completing an assessment', () => {
  test('saves it, its author and the next review, due a year on', async () => {
    const { child, assessmentId, update } = await newChild();
    const { data, errors } = await update(COMPLETE);
    expect(errors).toBeUndefined();
    expect(data.updateHealthAssessmentStatus).toEqual({
      dryRun: false, replayed: false, nextReviewDueOn: '2027-11-20',
      changes: [
        { field: 'status', from: 'REQUESTED', to: 'COMPLETED' },
        { field: 'completedOn', from: null, to: '2026-11-20' },
        { field: 'practitionerType', from: null, to: 'REGISTERED_MEDICAL_PRACTITIONER' },
      ],
      assessment: { id: assessmentId, version: 2, ...COMPLETE, bookedFor: null, overdue: false, child: { id: child.id } },
      nextAssessment: { id: expect.any(String), version: 1, kind: 'REVIEW', status: 'REQUESTED', countedFrom: '2026-11-20', dueOn: '2027-11-20' },
    }); // prettier-ignore
    expect(await stored('assessment_change', child.id)).toMatchObject([
      { assessment_id: assessmentId, version: 2, changed_by: 'nurse', changed_by_role: 'LOOKED_AFTER_NURSE' },
    ]);
    const assessments = await stored('health_assessment', child.id);
    expect(assessments.map(({ kind, status, follows }) => [kind, status, follows])).toEqual([
      ['REVIEW', 'REQUESTED', assessmentId],
      ['INITIAL', 'COMPLETED', null],
    ]);
  });

  test('of a child under five, the next review is due six months on', async () => {
    const { update } = await newChild({ dateOfBirth: '2021-11-21' });
    expect((await update(COMPLETE)).data.updateHealthAssessmentStatus.nextReviewDueOn).toBe('2027-05-20');
  });

  test('of somebody who will be 18 by then, no review is made', async () => {
    const { child, update } = await newChild({ dateOfBirth: '2009-01-01' });
    expect((await update(COMPLETE)).data.updateHealthAssessmentStatus).toMatchObject({
      nextAssessment: null,
      nextReviewDueOn: null,
    });
    expect(await stored('health_assessment', child.id)).toHaveLength(1);
  });

  test('while another review is open no second one is made, even by two completions at once', async () => {
    const [initial, review] = [makeAssessment(), makeAssessment({ kind: 'REVIEW', dueOn: '2026-10-01' })];
    const { child, update } = await newChild({ assessments: [initial, review] });
    await Promise.all([initial, review].map(({ id }) => update({ ...COMPLETE, assessmentId: id })));
    const reviews = (await stored('health_assessment', child.id)).filter(
      ({ kind, status }) => kind === 'REVIEW' && status === 'REQUESTED',
    );
    expect(reviews).toHaveLength(1);
  });

  test('by a nurse is refused for an initial assessment, by field and in plain English, and nothing is saved', async () => {
    const { child, update } = await newChild();
    const answer = await update({ ...COMPLETE, practitionerType: 'REGISTERED_NURSE', completedOn: '2026-11-23' });
    expect(answer.data).toBeNull();
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        'An initial health assessment must be carried out by a registered medical practitioner',
      ),
      extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'completedOn' }, { field: 'practitionerType' }] },
    });
    expect(await stored('health_assessment', child.id)).toMatchObject([{ status: 'REQUESTED', version: 1 }]);
    expect(await stored('assessment_change', child.id)).toEqual([]);
  });

  test('the database itself refuses what the workflow would never save', async () => {
    const { assessmentId } = await newChild();
    const set = (columns: string) =>
      open.database.asLoader((client) =>
        client.query(`update health_assessment set ${columns} where id = $1`, [assessmentId]),
      );
    await expect(set(`status = 'COMPLETED'`)).rejects.toThrow('completed_by_somebody_on_a_day');
    await expect(
      set(`status = 'COMPLETED', completed_on = '2026-11-20', practitioner_type = 'REGISTERED_NURSE'`),
    ).rejects.toThrow('initial_by_a_doctor');
    await expect(set(`booked_for = '2026-08-31'`)).rejects.toThrow('check constraint');
  });
});

describe('when somebody else changed it since', () => {
  test('the second nurse is told who changed what and when, and nothing is lost', async () => {
    const { child, update, secondNurse } = await newChild();
    await update({ status: 'BOOKED', bookedFor: '2026-12-01' });
    const answer = await update(COMPLETE, secondNurse);
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Somebody else changed this record since you read it. Nothing was saved.',
      extensions: {
        code: 'CONFLICT', currentVersion: 2, changedBy: 'Nia Okafor, Looked-after children nurse', changedOn: expect.stringMatching(/^20\d\d-/),
        changes: [
          { version: 2, field: 'status', from: 'REQUESTED', to: 'BOOKED', changedBy: 'Nia Okafor, Looked-after children nurse' },
          { version: 2, field: 'bookedFor', from: null, to: '2026-12-01' },
        ],
      },
    }); // prettier-ignore
    expect(await stored('health_assessment', child.id)).toMatchObject([{ status: 'BOOKED', version: 2 }]);
    expect(
      (await update({ ...COMPLETE, expectedVersion: 2 }, secondNurse)).data.updateHealthAssessmentStatus.assessment
        .version,
    ).toBe(3);
  });

  test('somebody whom health’s list does not know is told by role, not by sign-in name', async () => {
    const { update, nurse } = await newChild();
    await update({ status: 'DECLINED' }, { ...nurse, subject: 'a-locum', role: 'DESIGNATED_DOCTOR' });
    expect((await update(COMPLETE)).errors?.[0]?.extensions).toMatchObject({
      changedBy: 'somebody signed in as designated doctor',
    });
  });

  test('of twenty updates of one version at once exactly one wins, and nineteen are told', async () => {
    const { child, update } = await newChild();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, day) =>
        update({ status: 'BOOKED', bookedFor: `2026-12-${String(day + 1).padStart(2, '0')}` }),
      ),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === 'CONFLICT')).toHaveLength(19);
    const [winner] = answers.filter(({ data }) => data);
    const [assessment] = await stored('health_assessment', child.id);
    expect(assessment).toMatchObject({
      version: 2,
      booked_for: winner!.data.updateHealthAssessmentStatus.assessment.bookedFor,
    });
    expect(await stored('assessment_change', child.id)).toHaveLength(1);
  });
});

describe('the same request again', () => {
  const idempotencyKey = 'the same';
  test('gets the first outcome, also after later changes, and saves nothing twice', async () => {
    const { child, update } = await newChild();
    const first = await update({ ...COMPLETE, idempotencyKey });
    const again = await update({ ...COMPLETE, idempotencyKey });
    const { replayed, ...outcome } = again.data.updateHealthAssessmentStatus;
    expect({ ...outcome, replayed: false }).toEqual(first.data.updateHealthAssessmentStatus);
    expect(replayed).toBe(true);
    expect(await stored('health_assessment', child.id)).toHaveLength(2);
  });

  test('twenty at once are one change and twenty times the same outcome', async () => {
    const { child, update } = await newChild();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => update({ ...COMPLETE, idempotencyKey: key })));
    const outcomes = answers.map(({ data }) => ({ ...data.updateHealthAssessmentStatus, replayed: null }));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await stored('assessment_change', child.id)).toHaveLength(1);
  });

  test('with another input is a conflict, of this assessment and of another, and saves nothing', async () => {
    const { child, update } = await newChild();
    const other = await newChild();
    const key = randomUUID();
    await update({ status: 'BOOKED', bookedFor: '2026-12-01', idempotencyKey: key });
    const changed = await update({
      status: 'BOOKED',
      bookedFor: '2026-12-02',
      idempotencyKey: key,
      expectedVersion: 2,
    });
    const elsewhere = await other.update({ status: 'BOOKED', bookedFor: '2026-12-01', idempotencyKey: key });
    for (const answer of [changed, elsewhere]) {
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
    }
    expect(await stored('health_assessment', child.id)).toMatchObject([{ version: 2, booked_for: '2026-12-01' }]);
    expect(await stored('health_assessment', other.child.id)).toMatchObject([{ version: 1 }]);
  });

  test('from another person is another request', async () => {
    const { update, secondNurse } = await newChild();
    const key = randomUUID();
    await update({ status: 'BOOKED', bookedFor: '2026-12-01', idempotencyKey: key });
    const answer = await update(
      { status: 'BOOKED', bookedFor: '2026-12-02', idempotencyKey: key, expectedVersion: 2 },
      secondNurse,
    );
    expect(answer.data.updateHealthAssessmentStatus).toMatchObject({ replayed: false, assessment: { version: 3 } });
  });

  test('a refused request leaves its key free', async () => {
    const { update } = await newChild();
    const key = randomUUID();
    expect(codeOf(await update({ status: 'BOOKED', idempotencyKey: key }))).toBe('BAD_USER_INPUT');
    expect((await update({ status: 'BOOKED', bookedFor: '2026-12-01', idempotencyKey: key })).errors).toBeUndefined();
  });

  test('a key must be there and not endless', async () => {
    const { update } = await newChild();
    for (const key of ['', 'x'.repeat(201)])
      expect(codeOf(await update({ ...COMPLETE, idempotencyKey: key }))).toBe('BAD_USER_INPUT');
  });
});

describe('a dry run', () => {
  test('says what would change and saves nothing', async () => {
    const { child, update } = await newChild();
    const key = randomUUID();
    const { data } = await update({ ...COMPLETE, dryRun: true, idempotencyKey: key });
    expect(data.updateHealthAssessmentStatus).toMatchObject({
      dryRun: true, nextReviewDueOn: '2027-11-20', nextAssessment: null, assessment: { version: 1, status: 'REQUESTED' },
      changes: [{ field: 'status', to: 'COMPLETED' }, { field: 'completedOn' }, { field: 'practitionerType' }],
    }); // prettier-ignore
    expect(await stored('health_assessment', child.id)).toMatchObject([{ version: 1, status: 'REQUESTED' }]);
    const { data: real } = await update({ ...COMPLETE, idempotencyKey: key });
    expect(real.updateHealthAssessmentStatus).toMatchObject({
      dryRun: false,
      replayed: false,
      assessment: { version: 2 },
    });
  });
  test('says what would be refused', async () => {
    const { update } = await newChild();
    expect(codeOf(await update({ status: 'DID_NOT_ATTEND', dryRun: true }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await update({ ...COMPLETE, dryRun: true, expectedVersion: 9 }))).toBe('CONFLICT');
  });
});

describe('who may change it', () => {
  const mayWrite = (role: string, purpose: Caller['purpose']) =>
    policy.write(role, purpose, 'health.status') !== 'NOBODY';
  const roles = Object.entries(policy.agreement.roles).map(
    ([role, { purposes }]) => [role, purposes[0] ?? null] as const,
  );

  test.each(roles)('%s for %s: as the agreement says', async (role, purpose) => {
    const { child, update } = await newChild();
    const answer = await update({ status: 'BOOKED', bookedFor: '2026-12-01' }, callerOf(role, [child.id]));
    // Whoever asks for statistics has no right on any table about children; the shield stands before that.
    const refused = purpose === 'STATISTICS' ? 'INTERNAL_SERVER_ERROR' : 'NOT_FOUND';
    expect(codeOf(answer)).toBe(mayWrite(role, purpose) ? undefined : refused);
    expect(await stored('health_assessment', child.id)).toMatchObject([{ version: mayWrite(role, purpose) ? 2 : 1 }]);
  });

  test('an assessment out of scope, one that does not exist and no id at all are one answer, byte for byte', async () => {
    const [{ update }, stranger] = [await newChild(), await newChild()];
    const ids = [stranger.assessmentId, randomUUID(), 'not an id'];
    const answers = await Promise.all(ids.map((assessmentId) => update({ ...COMPLETE, assessmentId })));
    expect(codeOf(answers[0]!)).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await stored('health_assessment', stranger.child.id)).toMatchObject([{ version: 1 }]);
  });

  test('a repeated request is not answered once the child is out of scope', async () => {
    const { update } = await newChild();
    const key = randomUUID();
    await update({ ...COMPLETE, idempotencyKey: key });
    expect(codeOf(await update({ ...COMPLETE, idempotencyKey: key }, callerOf('LOOKED_AFTER_NURSE', [])))).toBe(
      'NOT_FOUND',
    );
  });

  test(`today (${TODAY}) is the last day of completion`, async () => {
    const { update } = await newChild();
    expect(codeOf(await update({ ...COMPLETE, completedOn: '2026-11-23' }))).toBe('BAD_USER_INPUT');
    expect((await update({ ...COMPLETE, completedOn: TODAY })).errors).toBeUndefined();
  });
});
