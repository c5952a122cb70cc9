import { randomUUID } from 'node:crypto';
import type { Caller, SyntheticChild } from '@hub/platform';
import { makeAssessment, makeChild, registeredWith } from './testing/makeChild';
import { callerOf, openHealth, type OpenHealth } from './testing/openHealth';

let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
}, 60_000);
afterAll(() => open.close());

async function newChild(changes: Partial<SyntheticChild> = {}) {
  const child = makeChild({ assessments: [], relationships: registeredWith('nurse', 'second-nurse'), ...changes });
  await open.seed(child);
  return { id: child.id, child, nurse: callerOf('LOOKED_AFTER_NURSE', [child.id]) };
}
const send = (caller: Caller, mutation: string, answer: string, input: object) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { dryRun repeated ${answer} } }`;
  return open.ask(caller, query, { input: { idempotencyKey: randomUUID(), ...input } });
};
const codeOf = ({ errors }: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions?.['code'];
const stored = async (table: string, childId: string) =>
  (await open.database.asLoader((client) => client.query(`select * from ${table} where child_id = $1`, [childId])))
    .rows;

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
    const { id, nurse } = await newChild({ dateOfBirth: '2024-01-01' });
    const { data } = await send(nurse, 'recordSdq', SCORE, questionnaire(id));
    expect(data.recordSdq).toMatchObject({ dryRun: false, score: { total: 20, band: 'CAUSE_FOR_CONCERN' } });
    expect(await stored('sdq_score', id)).toMatchObject([{ total: 20, recorded_by: 'nurse' }]);
    expect(await stored('sdq_answers', id)).toMatchObject([{ answers, sdq_id: data.recordSdq.score.id }]);
  });

  test('sent twice is recorded once; a dry run records nothing', async () => {
    const { id, nurse } = await newChild({ dateOfBirth: '2024-01-01' });
    const input = { ...questionnaire(id), idempotencyKey: 'the same' };
    const tried = await send(nurse, 'recordSdq', SCORE, { ...input, dryRun: true });
    expect([tried.data.recordSdq.dryRun, await stored('sdq_score', id)]).toEqual([true, []]);
    const [one, two] = [await send(nurse, 'recordSdq', SCORE, input), await send(nurse, 'recordSdq', SCORE, input)];
    expect([one.data.recordSdq.repeated, two.data.recordSdq.repeated]).toEqual([false, true]);
    expect(two.data.recordSdq.score).toEqual(one.data.recordSdq.score);
    expect(await stored('sdq_score', id)).toHaveLength(1);
    const other = await send(nurse, 'recordSdq', SCORE, { ...input, completedOn: '2026-11-02' });
    expect(codeOf(other)).toBe('CONFLICT');
  });

  test.each<[string, object]>([
    ['answers', { answers: answers.slice(1) }],
    ['answers', { answers: [3, ...answers.slice(1)] }],
    ['answers', { answers: Array.from({ length: 25 }, () => null) }],
    ['completedOn', { completedOn: '2026-11-23' }],
    ['idempotencyKey', { idempotencyKey: '' }],
  ])('is refused by field: %s %j', async (field, changes) => {
    const { id, nurse } = await newChild({ dateOfBirth: '2024-01-01' });
    const answer = await send(nurse, 'recordSdq', SCORE, questionnaire(id, changes));
    expect([codeOf(answer), answer.errors![0]!.extensions!['fields']]).toEqual([
      'BAD_USER_INPUT',
      [{ field, message: expect.any(String) }],
    ]);
    expect(await stored('sdq_score', id)).toEqual([]);
  });

  test('of the same person and day is refused, for it is recorded already', async () => {
    const { id, nurse } = await newChild({ dateOfBirth: '2024-01-01' });
    await send(nurse, 'recordSdq', SCORE, questionnaire(id));
    expect(codeOf(await send(nurse, 'recordSdq', SCORE, questionnaire(id)))).toBe('BAD_USER_INPUT');
    expect(
      codeOf(await send(nurse, 'recordSdq', SCORE, questionnaire(id, { completedBy: 'TEACHER' }))),
    ).toBeUndefined();
  });

  test.each(['VIRTUAL_SCHOOL_ADVISER', 'SOCIAL_WORKER', 'CAMHS_PRACTITIONER', 'HEALTH_ADMINISTRATOR'])(
    'is not for a %s to record, and a child out of scope is not found',
    async (role) => {
      const young = { dateOfBirth: '2024-01-01' };
      const [{ id }, stranger] = [await newChild(young), await newChild(young)];
      expect(codeOf(await send(callerOf(role, [id]), 'recordSdq', SCORE, questionnaire(id)))).toBe('NOT_FOUND');
      const nurse = callerOf('LOOKED_AFTER_NURSE', [id]);
      for (const childId of [stranger.id, randomUUID(), 'not an id'])
        expect(codeOf(await send(nurse, 'recordSdq', SCORE, questionnaire(childId)))).toBe('NOT_FOUND');
      expect([...(await stored('sdq_score', id)), ...(await stored('sdq_score', stranger.id))]).toEqual([]);
    },
  );
});

describe('a health plan', () => {
  const PLAN =
    'plan { version safetyPlan passportIssuedOn allergies { substance } medication { name } appointments { on } }';
  const update = (caller: Caller, childId: string, expectedVersion: number, changes: object) =>
    send(caller, 'updateHealthPlan', PLAN, { childId, expectedVersion, ...changes });

  test('is made, then changed in what is given only', async () => {
    const { id, nurse } = await newChild();
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
    const { id, nurse } = await newChild();
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
    const { id, nurse } = await newChild();
    await update(nurse, id, 0, { safetyPlan: 'Very private', idempotencyKey: `plan of ${id}` });
    const { rows } = await open.database.asLoader((client) =>
      client.query('select outcome from write_receipt where idempotency_key = $1', [`plan of ${id}`]),
    );
    expect(rows).toEqual([{ outcome: { version: 1 } }]);
  });

  test('a dry run saves nothing, and what is wrong is told by its place', async () => {
    const { id, nurse } = await newChild();
    expect((await update(nurse, id, 0, { safetyPlan: 'Tried', dryRun: true })).data.updateHealthPlan.plan.safetyPlan).toBe('Tried'); // prettier-ignore
    expect(await stored('health_plan', id)).toEqual([]);
    const wrong = await update(nurse, id, 0, { allergies: [{ substance: ' ' }], passportIssuedOn: '2027-01-01' });
    expect(wrong.errors![0]!.extensions!['fields']).toMatchObject([
      { field: 'allergies[0].substance' },
      { field: 'passportIssuedOn' },
    ]);
  });

  test.each(['FOSTER_CARER', 'SOCIAL_WORKER', 'CAMHS_PRACTITIONER'])('is not for a %s to change', async (role) => {
    const { id } = await newChild();
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
    await newChild({ relationships: accepted('camhs') });
    const { id } = await newChild({ restricted, enteredCareOn: '2026-11-20' });
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
    send(caller, 'decideReferral', 'referralId', { reference, accept: true, decidedOn: '2026-11-20', ...changes });

  test('that is accepted opens the child to the service on the next request, and its end closes it', async () => {
    const { id, reference } = await received();
    expect((await scopeOf('camhs')).minors).not.toContain(id);
    const { data } = await decide(camhs, reference);
    expect((await scopeOf('camhs')).minors).toContain(id);
    const practitioner = callerOf('CAMHS_PRACTITIONER', [id], { subject: 'camhs' });
    const update = (expectedVersion: number, changes: object) =>
      send(practitioner, 'updateReferral', 'referralId', { referralId: data.decideReferral.referralId, expectedVersion, ...changes }); // prettier-ignore
    expect(codeOf(await update(1, { firstContactOn: '2026-11-21' }))).toBe('CONFLICT');
    expect(codeOf(await update(2, { firstContactOn: '2026-11-21' }))).toBeUndefined();
    expect(codeOf(await update(3, { closedOn: '2026-11-22' }))).toBeUndefined();
    expect((await scopeOf('camhs')).minors).not.toContain(id);
    expect(await stored('mental_health_referral', id)).toMatchObject([{ status: 'CLOSED', version: 4, changed_by: 'camhs' }]); // prettier-ignore
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
    await newChild({ relationships: accepted('other-camhs') });
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

describe('a release to the young person', () => {
  const release = (caller: Caller, childId: string, parts: object) =>
    send(caller, 'releaseHealthRecordToYoungPerson', 'changed', { childId, ...parts });
  const released = (childId: string, role = 'CARE_EXPERIENCED', by: 'RELEASE' | 'GRANT' = 'RELEASE') =>
    open.health.resolveOpenings!({
      by,
      subject: 'somebody',
      role: role as 'CARE_EXPERIENCED',
      purpose: 'DIRECT_CARE',
      categories: ['health.clinical', 'health.familyHistory', 'health.mental'],
      children: [childId],
    });

  test('is in force at once for the parts that were named, and can be taken back', async () => {
    const { id, nurse } = await newChild();
    expect(await released(id)).toEqual({});
    expect((await release(nurse, id, { clinical: true })).data.releaseHealthRecordToYoungPerson.changed).toBe(true);
    expect(await released(id)).toEqual({ 'health.clinical': [id] });
    expect((await release(nurse, id, { clinical: true })).data.releaseHealthRecordToYoungPerson.changed).toBe(false);
    await release(nurse, id, { clinical: false, familyHistory: true });
    expect(await released(id)).toEqual({ 'health.familyHistory': [id] });
  });

  test('opens nothing to another role, by another way, or about a restricted child', async () => {
    const { id, nurse } = await newChild({ restricted: true });
    await release(nurse, id, { clinical: true });
    expect(await released(id)).toEqual({});
    const other = await newChild();
    await release(other.nurse, other.id, { clinical: true });
    expect([await released(other.id, 'SOCIAL_WORKER'), await released(other.id, 'CARE_EXPERIENCED', 'GRANT')]).toEqual([{}, {}]); // prettier-ignore
  });

  test('a nurse releases what nurses record, and mental health is for its own service', async () => {
    const { id, nurse } = await newChild();
    const input = { childId: id, mental: true };
    const mental = (caller: Caller) => send(caller, 'releaseMentalHealthToYoungPerson', 'changed', input);
    expect(codeOf(await mental(nurse))).toBe('NOT_FOUND');
    expect(codeOf(await mental(callerOf('CAMHS_PRACTITIONER', [id])))).toBeUndefined();
    expect(codeOf(await release(callerOf('CAMHS_PRACTITIONER', [id]), id, { clinical: true }))).toBe('NOT_FOUND');
    expect(await released(id)).toEqual({ 'health.mental': [id] });
    expect(codeOf(await release(nurse, id, {}))).toBe('BAD_USER_INPUT');
  });
});

describe('a fact of a part that is released', () => {
  test('stays withheld from the young person, by the database, until it is shown; by whom writes the part', async () => {
    const { id, nurse } = await newChild();
    const [note, entry] = [randomUUID(), randomUUID()];
    await open.database.asLoader(async (client) => {
      await client.query('delete from family_history where child_id = $1', [id]);
      await client.query(
        `insert into family_history (id, child_id, relation, condition, recorded_on) values ($1, $3, 'MOTHER', 'x', '2026-01-01'), ($2, $3, 'FATHER', 'y', '2026-01-01')`,
        [entry, note, id],
      );
    });
    const scope = { kind: 'LIST' as const, minors: [id], adults: [], opened: { 'health.familyHistory': [id] } };
    const read = async (caller: Caller) =>
      (await open.database.runAs<{ id: string }>(caller, { text: 'select id from family_history' })).map(
        (row) => row.id,
      );
    const self = callerOf('CARE_EXPERIENCED', [], { scope });
    const facts = {
      childId: id,
      familyHistory: [entry],
      withheld: true,
      ground: 'THIRD_PARTY',
      reason: 'Her mother’s.',
    };
    const decide = (caller: Caller, changes: object = {}) =>
      send(caller, 'withholdHealthFacts', 'changed', { ...facts, ...changes });
    expect((await read(self)).toSorted()).toEqual([entry, note].toSorted());
    for (const role of ['SOCIAL_WORKER', 'CAMHS_PRACTITIONER', 'CARE_EXPERIENCED'])
      expect([role, codeOf(await decide(callerOf(role, [id])))]).toEqual([role, 'NOT_FOUND']);
    expect(codeOf(await decide(nurse, { familyHistory: [randomUUID()] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await decide(nurse, { familyHistory: null, findings: [entry] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await decide(nurse, { familyHistory: [] }))).toBe('BAD_USER_INPUT');
    expect((await decide(nurse)).data.withholdHealthFacts.changed).toBe(true);
    expect([await read(self), (await read(nurse)).length]).toEqual([[note], 2]);
    await decide(nurse, { withheld: false });
    expect(await read(self)).toHaveLength(2);
  });
});

describe('the end of care', () => {
  const END = 'cancelledAssessmentIds';
  test('cancels what is open, with the reason and its author, and nothing that is done', async () => {
    const done = makeAssessment({ status: 'COMPLETED', completedOn: '2026-09-20', practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER' }); // prettier-ignore
    const review = makeAssessment({ kind: 'REVIEW', dueOn: '2027-09-20', status: 'BOOKED' });
    const { id, nurse } = await newChild({ assessments: [done, review] });
    const { data } = await send(nurse, 'recordEndOfCare', END, { childId: id });
    expect(data.recordEndOfCare.cancelledAssessmentIds).toEqual([review.id]);
    const assessments = await stored('health_assessment', id);
    expect(Object.fromEntries(assessments.map((row) => [row.id, [row.status, row.cancelled_because]]))).toEqual({
      [done.id]: ['COMPLETED', null],
      [review.id]: ['CANCELLED', 'CARE_ENDED'],
    });
    expect(await stored('assessment_change', id)).toMatchObject([{ assessment_id: review.id, version: 2, changed_by: 'nurse' }]); // prettier-ignore
  });

  test('is not for those who only read', async () => {
    const { id } = await newChild({ assessments: [makeAssessment()] });
    const answer = await send(callerOf('SOCIAL_WORKER', [id]), 'recordEndOfCare', END, { childId: id });
    expect([codeOf(answer), await stored('health_assessment', id)]).toMatchObject(['NOT_FOUND', [{ version: 1 }]]);
  });
});
