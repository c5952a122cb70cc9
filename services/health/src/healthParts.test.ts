import { PURPOSES } from '@hub/schema';
import { makeChild, makeAssessment } from './testing/makeChild';
import { callerOf, openHealth, policy, type OpenHealth } from './testing/openHealth';

/** Row-level security and the resolvers alone: no contract and no shield stands before them here. */
const mine = makeChild({
  enteredCareOn: '2024-03-01',
  relationships: [{ subject: 'camhs', kind: 'acceptedReferrals', startedOn: '2026-01-10', endedOn: null }],
  assessments: [
    makeAssessment({
      dueOn: '2024-03-29',
      status: 'COMPLETED',
      completedOn: '2024-03-20',
      practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
    }),
  ],
});
const adult = { ...mine, ...makeChild({ dateOfBirth: '2008-01-05' }) };
const stranger = makeChild();
const ROWS = `
  insert into health_plan (child_id, allergies, safety_plan, changed_by, changed_by_role)
    select $1, '[{"substance": "Peanuts", "reaction": "Call 999"}]', 'Call Sam', 'seed', 'LOOKED_AFTER_NURSE' on conflict (child_id)
    do update set allergies = excluded.allergies, safety_plan = excluded.safety_plan`;
const OTHERS = [
  `insert into assessment_finding values (gen_random_uuid(), $1, (select id from health_assessment where child_id = $1 limit 1), '2024-03-20', 'PHYSICAL', 'Asthma', null)`,
  `insert into family_history values (gen_random_uuid(), $1, 'MOTHER', 'Migraine', '2024-03-20')`,
  // The seed may have made up a later one: what is asked below is this one.
  'delete from sdq_answers where child_id = $1',
  'delete from sdq_score where child_id = $1',
  `insert into sdq_score values (gen_random_uuid(), $1, '2026-10-01', 'CARER', 18)`,
  `insert into sdq_answers values (gen_random_uuid(), $1, '2026-10-01', 'CARER', '[0,1,2,0,1,2,0,1,2,0,1,2,0,1,2,0,1,2,0,1,2,0,1,2,null]')`,
  `with referral as (insert into mental_health_referral (id, child_id, reference, service_id, service_name, referred_on, status, accepted_on)
     values (gen_random_uuid(), $1, gen_random_uuid()::text, (select id from relationship.service limit 1), 'CAMHS', '2026-10-11', 'ACCEPTED', '2026-10-20') returning id)
   insert into mental_health_note select gen_random_uuid(), $1, id, '2026-11-01', 'FORMULATION', 'Low mood' from referral`,
];

let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
  await open.seed(mine, adult, stranger);
  await open.database.asLoader(async (client) => {
    for (const { id } of [mine, adult, stranger]) for (const text of [ROWS, ...OTHERS]) await client.query(text, [id]);
  });
}, 60_000);
afterAll(() => open.close());

const PARTS = {
  'health.plan': 'plan { allergies { substance } safetyPlan version }',
  'health.clinical': 'clinical { findings { finding } immunisations { vaccine } substanceMisuse { substance } }',
  'health.familyHistory': 'familyHistory { entries { condition } }',
  'health.sdqTotal': 'sdqTotal { latest { total band } scores { completedOn } }',
  'health.sdqItems': 'sdqItems { questionnaires { items { question answer points } scales { scale score } } }',
  'health.mentalReferred': 'mentalReferred { referred waiting weeksWaiting referrals { serviceName status } }',
  'health.mental': 'mental { notes { content } }',
};
const FIELDS = Object.keys(PARTS).map((category) => category.slice('health.'.length));
const ASK = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id health { ${Object.values(PARTS).join(' ')} } } } }`;
const ask = async (caller: Parameters<OpenHealth['ask']>[0], ...ids: string[]) =>
  (await open.ask(caller, ASK, { r: ids.map((id) => ({ __typename: 'Child', id })) })).data._entities.map(
    ({ health }: { health: Record<string, unknown> | null }) => health,
  );

describe('each item is read by whom the agreement gives it, by row-level security alone', () => {
  const cases = Object.keys(policy.agreement.roles).flatMap((role) =>
    PURPOSES.filter((purpose) => purpose !== 'STATISTICS').map((purpose) => [role, purpose] as const),
  );

  test.each(cases)('%s for %s', async (role, purpose) => {
    const caller = callerOf(role, [mine.id], { purpose, adults: [adult.id] });
    const [ofMine, ofAdult, ofStranger] = await ask(caller, mine.id, adult.id, stranger.id);
    expect(ofStranger).toBeNull();
    for (const category of Object.keys(PARTS)) {
      const field = category.slice('health.'.length);
      const reach = policy.read(role, purpose, category);
      const seen = [ofMine, ofAdult].map((health) => (health?.[field] ?? null) !== null);
      expect([field, ...seen]).toEqual([field, ['MINORS', 'EVERYONE'].includes(reach), reach === 'EVERYONE']);
    }
  });

  test('and the rows themselves are hidden, not only the fields', async () => {
    const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER', [mine.id], { purpose: 'STATUTORY_DUTY' });
    const count = async (table: string) =>
      (await open.database.runAs<{ count: number }>(adviser, { text: `select count(*)::integer as count from ${table}` }))[0]!.count; // prettier-ignore
    expect(await count('sdq_score')).toBeGreaterThan(0);
    expect(await count('mental_health_referral')).toBeGreaterThan(0);
    for (const table of ['sdq_answers', 'assessment_finding', 'family_history', 'health_plan', 'mental_health_note'])
      expect([table, await count(table)]).toEqual([table, 0]);
  });
});

describe('what each part says', () => {
  test('to those who may see it', async () => {
    const [nurse] = await ask(callerOf('LOOKED_AFTER_NURSE', [mine.id]), mine.id);
    expect(nurse).toMatchObject({
      plan: { allergies: [{ substance: 'Peanuts' }], safetyPlan: 'Call Sam' },
      familyHistory: { entries: expect.arrayContaining([{ condition: 'Migraine' }]) },
      sdqTotal: { latest: { total: 18, band: 'CAUSE_FOR_CONCERN' } },
      mentalReferred: { referred: true, waiting: true },
      mental: null,
    });
    const [camhs] = await ask(callerOf('CAMHS_PRACTITIONER', [mine.id]), mine.id);
    expect(camhs.mental.notes).toContainEqual({ content: 'Low mood' });
  });

  test('a virtual school adviser sees the total, and no answer', async () => {
    const [health] = await ask(callerOf('VIRTUAL_SCHOOL_ADVISER', [mine.id], { purpose: 'STATUTORY_DUTY' }), mine.id);
    expect([health.sdqTotal.latest.total, health.sdqItems]).toEqual([18, null]);
  });

  test('answers that were turned round, and the scales that they make', async () => {
    const [health] = await ask(callerOf('CAMHS_PRACTITIONER', [mine.id]), mine.id);
    const questionnaire = health.sdqItems.questionnaires.find(
      ({ items }: { items: { answer: number | null }[] }) => items[24]!.answer === null,
    );
    expect(questionnaire.items.slice(6, 8)).toEqual([
      { question: 7, answer: 0, points: 2 },
      { question: 8, answer: 1, points: 1 },
    ]);
    expect(questionnaire.scales.map(({ scale }: { scale: string }) => scale)).toHaveLength(5);
  });

  test('of a child of whom nothing is recorded, empty lists and no plan yet, never an error', async () => {
    const bare = makeChild({ assessments: [], enteredCareOn: '2026-11-20', dateOfBirth: '2026-11-01' });
    await open.database.asLoader((client) => client.query('insert into patient (child_id) values ($1)', [bare.id]));
    const [health] = await ask(callerOf('LOOKED_AFTER_NURSE', [bare.id]), bare.id);
    expect(health).toMatchObject({
      plan: { allergies: [], safetyPlan: null, version: 0 },
      clinical: { findings: [], immunisations: [], substanceMisuse: [] },
      sdqTotal: { latest: null, scores: [] },
      mentalReferred: { referred: false, waiting: false, weeksWaiting: null, referrals: [] },
    });
  });
});

describe('what is withheld from the young person', () => {
  const self = (opened?: Record<string, string[]>) =>
    callerOf('CARE_EXPERIENCED', [], { scope: { kind: 'LIST', minors: [], adults: [adult.id], opened } });

  test('until it was released: clinical record, family history and mental health; the rest is open', async () => {
    const [before] = await ask(self(), adult.id);
    expect(FIELDS.filter((field) => before[field] === null)).toEqual(['clinical', 'familyHistory', 'mental']);
    const [after] = await ask(self({ 'health.clinical': [adult.id] }), adult.id);
    expect(FIELDS.filter((field) => after[field] === null)).toEqual(['familyHistory', 'mental']);
    expect(after.clinical.findings).toContainEqual({ finding: 'Asthma' });
  });

  test('an opening of one child opens no other', async () => {
    const [own, other] = await ask(self({ 'health.clinical': [stranger.id] }), adult.id, stranger.id);
    expect([own.clinical, other.plan, other.clinical !== null]).toEqual([null, null, true]);
  });
});

test.each([1, 2])('%i records with all parts are one statement', async (count) => {
  open.statements.length = 0;
  await ask(callerOf('LOOKED_AFTER_NURSE', [mine.id, adult.id]), ...[mine.id, adult.id].slice(0, count));
  expect(open.statements).toHaveLength(1);
});
