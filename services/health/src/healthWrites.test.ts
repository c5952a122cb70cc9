import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { makeAssessment } from './testing/makeChild';
import { callerOf } from './testing/openHealth';
import { codeOf, openHealthWrites, type HealthWrites } from './testing/openHealthWrites';

let open: HealthWrites;
beforeAll(async () => {
  open = await openHealthWrites();
}, 60_000);
afterAll(() => open.close());

describe('a questionnaire', () => {
  const answers = Array.from({ length: 25 }, () => 1);
  const SCORE = 'score { id total band completedBy }';
  const questionnaire = (childId: string, changes: object = {}) => ({
    childId,
    completedOn: '2026-11-01',
    completedBy: 'CARER',
    answers,
    ...changes,
  });

  test('is recorded with the total that its answers make', async () => {
    const { id, nurse } = await open.newChild({ dateOfBirth: '2024-01-01' });
    const { data } = await open.send(nurse, 'recordSdq', SCORE, questionnaire(id));
    expect(data.recordSdq).toMatchObject({ dryRun: false, score: { total: 20, band: 'CAUSE_FOR_CONCERN' } });
    expect(await open.stored('sdq_score', id)).toMatchObject([{ total: 20, recorded_by: 'nurse' }]);
    expect(await open.stored('sdq_answers', id)).toMatchObject([{ answers, sdq_id: data.recordSdq.score.id }]);
  });

  test('sent twice is recorded once; a dry run records nothing', async () => {
    const { id, nurse } = await open.newChild({ dateOfBirth: '2024-01-01' });
    const input = { ...questionnaire(id), idempotencyKey: 'the same' };
    const tried = await open.send(nurse, 'recordSdq', SCORE, { ...input, dryRun: true });
    expect([tried.data.recordSdq.dryRun, await open.stored('sdq_score', id)]).toEqual([true, []]);
    const [one, two] = [
      await open.send(nurse, 'recordSdq', SCORE, input),
      await open.send(nurse, 'recordSdq', SCORE, input),
    ];
    expect([one.data.recordSdq.repeated, two.data.recordSdq.repeated]).toEqual([false, true]);
    expect(two.data.recordSdq.score).toEqual(one.data.recordSdq.score);
    expect(await open.stored('sdq_score', id)).toHaveLength(1);
    const other = await open.send(nurse, 'recordSdq', SCORE, { ...input, completedOn: '2026-11-02' });
    expect(codeOf(other)).toBe('CONFLICT');
  });

  test.each<[string, object]>([
    ['answers', { answers: answers.slice(1) }],
    ['answers', { answers: [3, ...answers.slice(1)] }],
    ['answers', { answers: Array.from({ length: 25 }, () => null) }],
    ['completedOn', { completedOn: '2026-11-23' }],
    ['idempotencyKey', { idempotencyKey: '' }],
  ])('is refused by field: %s %j', async (field, changes) => {
    const { id, nurse } = await open.newChild({ dateOfBirth: '2024-01-01' });
    const answer = await open.send(nurse, 'recordSdq', SCORE, questionnaire(id, changes));
    expect([codeOf(answer), answer.errors![0]!.extensions!['fields']]).toEqual([
      'BAD_USER_INPUT',
      [{ field, message: expect.any(String) }],
    ]);
    expect(await open.stored('sdq_score', id)).toEqual([]);
  });

  test('of the same person and day is refused, for it is recorded already', async () => {
    const { id, nurse } = await open.newChild({ dateOfBirth: '2024-01-01' });
    await open.send(nurse, 'recordSdq', SCORE, questionnaire(id));
    expect(codeOf(await open.send(nurse, 'recordSdq', SCORE, questionnaire(id)))).toBe('BAD_USER_INPUT');
    expect(
      codeOf(await open.send(nurse, 'recordSdq', SCORE, questionnaire(id, { completedBy: 'TEACHER' }))),
    ).toBeUndefined();
  });

  test.each(['VIRTUAL_SCHOOL_ADVISER', 'SOCIAL_WORKER', 'CAMHS_PRACTITIONER', 'HEALTH_ADMINISTRATOR'])(
    'is not for a %s to record, and a child out of scope is not found',
    async (role) => {
      const young = { dateOfBirth: '2024-01-01' };
      const [{ id }, stranger] = [await open.newChild(young), await open.newChild(young)];
      expect(codeOf(await open.send(callerOf(role, [id]), 'recordSdq', SCORE, questionnaire(id)))).toBe('NOT_FOUND');
      const nurse = callerOf('LOOKED_AFTER_NURSE', [id]);
      for (const childId of [stranger.id, randomUUID(), 'not an id'])
        expect(codeOf(await open.send(nurse, 'recordSdq', SCORE, questionnaire(childId)))).toBe('NOT_FOUND');
      expect([...(await open.stored('sdq_score', id)), ...(await open.stored('sdq_score', stranger.id))]).toEqual([]);
    },
  );
});

describe('a health plan', () => {
  const PLAN =
    'plan { version safetyPlan passportIssuedOn allergies { substance } medication { name } appointments { on } }';
  const update = (caller: Caller, childId: string, expectedVersion: number, changes: object) =>
    open.send(caller, 'updateHealthPlan', PLAN, { childId, expectedVersion, ...changes });

  test('is made, then changed in what is given only', async () => {
    const { id, nurse } = await open.newChild();
    await update(nurse, id, 0, { allergies: [{ substance: 'Egg' }], safetyPlan: 'Call Sam' });
    const { data } = await update(nurse, id, 1, { medication: [{ name: 'Inhaler', dose: 'Two puffs' }] });
    expect(data.updateHealthPlan.plan).toEqual({
      version: 2,
      safetyPlan: 'Call Sam',
      passportIssuedOn: null,
      allergies: [{ substance: 'Egg' }],
      medication: [{ name: 'Inhaler' }],
      appointments: [],
    });
    expect((await update(nurse, id, 2, { safetyPlan: '', allergies: [] })).data.updateHealthPlan.plan).toMatchObject({
      safetyPlan: null,
      allergies: [],
    });
  });

  test('that somebody changed since says who; of ten at once one wins', async () => {
    const { id, nurse } = await open.newChild();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, day) => update(nurse, id, 0, { safetyPlan: `Plan ${day}` })),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const late = await update({ ...nurse, subject: 'second-nurse' }, id, 0, { safetyPlan: 'Late' });
    expect(late.errors![0]).toMatchObject({
      message: expect.stringMatching(/^Nia Okafor, Looked-after children nurse changed the health plan/),
      extensions: { code: 'CONFLICT', currentVersion: 1 },
    });
  });

  test('the receipt of a change holds nothing of the plan', async () => {
    const { id, nurse } = await open.newChild();
    await update(nurse, id, 0, { safetyPlan: 'Very private', idempotencyKey: `plan of ${id}` });
    const { rows } = await open.database.asLoader((client) =>
      client.query('select outcome from write_receipt where idempotency_key = $1', [`plan of ${id}`]),
    );
    expect(rows).toEqual([{ outcome: { version: 1 } }]);
  });

  test('a dry run saves nothing, and what is wrong is told by its place', async () => {
    const { id, nurse } = await open.newChild();
    expect((await update(nurse, id, 0, { safetyPlan: 'Tried', dryRun: true })).data.updateHealthPlan.plan.safetyPlan).toBe('Tried'); // prettier-ignore
    expect(await open.stored('health_plan', id)).toEqual([]);
    const wrong = await update(nurse, id, 0, { allergies: [{ substance: ' ' }], passportIssuedOn: '2027-01-01' });
    expect(wrong.errors![0]!.extensions!['fields']).toMatchObject([
      { field: 'allergies[0].substance' },
      { field: 'passportIssuedOn' },
    ]);
  });

  test.each(['FOSTER_CARER', 'SOCIAL_WORKER', 'CAMHS_PRACTITIONER'])('is not for a %s to change', async (role) => {
    const { id } = await open.newChild();
    expect(codeOf(await update(callerOf(role, [id]), id, 0, { safetyPlan: 'Mine' }))).toBe('NOT_FOUND');
  });
});

describe('a referral', () => {
  const accepted = (subject: string) => [
    { subject, kind: 'acceptedReferrals', startedOn: '2026-10-01', endedOn: null },
  ];
  const camhs = callerOf('CAMHS_PRACTITIONER', [], { subject: 'camhs' });
  const scopeOf = async (subject: string) =>
    (await open.health.resolveScope(subject, 'acceptedReferrals')) as { minors: string[] };

  /** A referral to the service of `camhs`, which has not decided. */
  async function received(restricted = false) {
    await open.newChild({ relationships: accepted('camhs') });
    const { id } = await open.newChild({ restricted, enteredCareOn: '2026-11-20' });
    const reference = `MH-${randomUUID()}`;
    await open.database.asLoader(async (client) => {
      await client.query('delete from mental_health_referral where child_id = $1', [id]);
      await client.query(
        `insert into mental_health_referral (id, child_id, reference, service_id, service_name, referred_on, status)
         select gen_random_uuid(), $1, $2, service_id, 'CAMHS', '2026-11-01', 'REFERRED' from relationship.staff where subject = 'camhs' limit 1`,
        [id, reference],
      );
    });
    return { id, reference };
  }
  const decide = (caller: Caller, reference: string, changes: object = {}) =>
    open.send(caller, 'decideReferral', 'referralId', { reference, accept: true, decidedOn: '2026-11-20', ...changes });

  test('that is accepted opens the child to the service on the next request, and its end closes it', async () => {
    const { id, reference } = await received();
    expect((await scopeOf('camhs')).minors).not.toContain(id);
    const { data } = await decide(camhs, reference);
    expect((await scopeOf('camhs')).minors).toContain(id);
    const practitioner = callerOf('CAMHS_PRACTITIONER', [id], { subject: 'camhs' });
    const update = (expectedVersion: number, changes: object) =>
      open.send(practitioner, 'updateReferral', 'referralId', { referralId: data.decideReferral.referralId, expectedVersion, ...changes }); // prettier-ignore
    expect(codeOf(await update(1, { firstContactOn: '2026-11-21' }))).toBe('CONFLICT');
    expect(codeOf(await update(2, { firstContactOn: '2026-11-21' }))).toBeUndefined();
    expect(codeOf(await update(3, { closedOn: '2026-11-22' }))).toBeUndefined();
    expect((await scopeOf('camhs')).minors).not.toContain(id);
    expect(await open.stored('mental_health_referral', id)).toMatchObject([{ status: 'CLOSED', version: 4, changed_by: 'camhs' }]); // prettier-ignore
  });

  test('that is not accepted opens nobody, and is decided once', async () => {
    const { id, reference } = await received();
    expect(codeOf(await decide(camhs, reference, { accept: false, dryRun: true }))).toBeUndefined();
    expect(codeOf(await decide(camhs, reference, { accept: false }))).toBeUndefined();
    expect((await scopeOf('camhs')).minors).not.toContain(id);
    expect(codeOf(await decide(camhs, reference))).toBe('NOT_FOUND');
  });

  test('to another service, of a restricted child or that does not exist is not found', async () => {
    const [{ reference }, restricted] = [await received(), await received(true)];
    const stranger = { ...camhs, subject: 'other-camhs' };
    await open.newChild({ relationships: accepted('other-camhs') });
    for (const [caller, given] of [
      [stranger, reference],
      [camhs, restricted.reference],
      [camhs, 'MH-none'],
    ] as const)
      expect(codeOf(await decide(caller, given))).toBe('NOT_FOUND');
    // prettier-ignore
    expect(codeOf(await decide({ ...camhs, role: 'LOOKED_AFTER_NURSE' }, reference))).toBe('NOT_FOUND');
    expect(codeOf(await decide(camhs, reference, { decidedOn: '2026-10-01' }))).toBe('BAD_USER_INPUT');
  });
});

describe('the end of care', () => {
  const END = 'cancelledAssessmentIds';
  test('cancels what is open, with the reason and its author, and nothing that is done', async () => {
    const done = makeAssessment({ status: 'COMPLETED', completedOn: '2026-09-20', practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER' }); // prettier-ignore
    const review = makeAssessment({ kind: 'REVIEW', dueOn: '2027-09-20', status: 'BOOKED' });
    const { id, nurse } = await open.newChild({ assessments: [done, review] });
    const { data } = await open.send(nurse, 'recordEndOfCare', END, { childId: id });
    expect(data.recordEndOfCare.cancelledAssessmentIds).toEqual([review.id]);
    const assessments = await open.stored('health_assessment', id);
    expect(Object.fromEntries(assessments.map((row) => [row.id, [row.status, row.cancelled_because]]))).toEqual({
      [done.id]: ['COMPLETED', null],
      [review.id]: ['CANCELLED', 'CARE_ENDED'],
    });
    expect(await open.stored('assessment_change', id)).toMatchObject([{ assessment_id: review.id, version: 2, changed_by: 'nurse' }]); // prettier-ignore
  });

  test('is not for those who only read', async () => {
    const { id } = await open.newChild({ assessments: [makeAssessment()] });
    const answer = await open.send(callerOf('SOCIAL_WORKER', [id]), 'recordEndOfCare', END, { childId: id });
    expect([codeOf(answer), await open.stored('health_assessment', id)]).toMatchObject(['NOT_FOUND', [{ version: 1 }]]);
  });
});
