import pg from 'pg';
import { makeChild } from './testing/makeChild';
import { callerOf, openHealth, policy, type Answer, type OpenHealth } from './testing/openHealth';

/** The shield alone: callers run under a database role that row-level security does not bind. */
const mine = makeChild();
const stranger = makeChild();
const adult = makeChild({ dateOfBirth: '2008-11-22' });
let open: OpenHealth;
beforeAll(async () => {
  open = await openUnbound();
  await open.seed(mine, stranger, adult);
}, 60_000);
afterAll(() => open.close());

/** The role's name begins like the database's, so it is dropped with it. */
async function openUnbound(): Promise<OpenHealth> {
  const opened = await openHealth({ shield: true, callerRole: 'unbound' });
  const { prefix } = opened.cluster;
  const client = new pg.Client(opened.cluster.administrator(`${prefix}health`));
  await client.connect();
  await client.query(`create role ${prefix}unbound bypassrls; grant usage on schema public to ${prefix}unbound;
    grant select, insert, update on all tables in schema public to ${prefix}unbound;
    grant ${prefix}unbound to ${prefix}health_runtime`);
  await client.end();
  return opened;
}

const RECORDS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id health {
  nhsNumber { number formatted passesCheck }
  status { recordStatus asAt nextDueOn overdue reviewAssessments { id } initialAssessment { id dueOn status child { id } } } } } } }`;
const ask = (role: string, adults: string[] = []): Promise<Answer> =>
  open.ask(callerOf(role, [mine.id], { adults }), RECORDS, {
    r: [mine, stranger, adult].map(({ id }) => ({ __typename: 'Child', id })),
  });
const codes = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions?.['code']))];

test('the nurse reads everything of the own child, and no error stands beside it', async () => {
  const { data, errors } = await open.ask(callerOf('LOOKED_AFTER_NURSE', [mine.id]), RECORDS, {
    r: [{ __typename: 'Child', id: mine.id }],
  });
  expect(errors).toBeUndefined();
  expect(data._entities[0].health).toMatchObject({
    nhsNumber: { number: '9990548609', passesCheck: true },
    status: { recordStatus: 'HELD', overdue: true, initialAssessment: { status: 'REQUESTED', child: { id: mine.id } } },
  });
});

test('of a child out of scope nothing comes out, though the database would give it', async () => {
  const { data } = await ask('LOOKED_AFTER_NURSE');
  expect(JSON.stringify(data._entities.slice(1))).not.toContain('999');
  expect(JSON.stringify(data._entities.slice(1))).not.toContain('HELD');
});

test.each(Object.keys(policy.agreement.roles))(
  '%s reads each part as the agreement says, and nothing of a stranger',
  async (role) => {
    const answer = await ask(role, [adult.id]);
    const [own, other, grown] = answer.data?._entities ?? [];
    const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
    const status = policy.read(role, purpose, 'health.status');
    const number = policy.read(role, purpose, 'identity.nhsNumber');
    expect([!!own?.health?.status, !!grown?.health?.status, !!other?.health]).toEqual([
      status !== 'NOBODY',
      status === 'EVERYONE',
      false,
    ]);
    expect([!!own?.health?.nhsNumber, !!grown?.health?.nhsNumber]).toEqual([
      number !== 'NOBODY',
      number === 'EVERYONE',
    ]);
    for (const code of codes(answer)) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
  },
);

test('a list that row-level security does not narrow gives no field of a stranger', async () => {
  const { data } = await open.ask(
    callerOf('LOOKED_AFTER_NURSE', [mine.id]),
    '{ healthAssessments { nodes { id status dueOn } } }',
  );
  expect(JSON.stringify(data ?? null)).not.toContain(stranger.assessments[0]!.id);
});

const UPDATE = `mutation ($input: UpdateHealthAssessmentStatusInput!) { updateHealthAssessmentStatus(input: $input) { assessment { status version child { id } } changes { field from to } nextAssessment { dueOn } } }`;
const book = (role: string, key: string, expectedVersion = 1) =>
  open.ask(callerOf(role, [mine.id]), UPDATE, {
    input: {
      assessmentId: mine.assessments[0]!.id,
      status: 'BOOKED',
      bookedFor: '2026-12-01',
      idempotencyKey: key,
      expectedVersion,
    },
  });

test('whoever may only read the status may not change it, and nothing is written', async () => {
  for (const role of ['SOCIAL_WORKER', 'FOSTER_CARER', 'DESIGNATED_TEACHER', 'STRATEGIC_LEAD']) {
    const answer = await book(role, `as ${role}`);
    expect([answer.data?.updateHealthAssessmentStatus ?? null, codes(answer)]).toEqual([null, ['FORBIDDEN']]);
  }
  const { data } = await book('HEALTH_ADMINISTRATOR', 'allowed');
  expect(data.updateHealthAssessmentStatus).toMatchObject({
    assessment: { status: 'BOOKED', version: 2, child: { id: mine.id } },
  });
});

test('an error of the database leaves as no more than its code', async () => {
  const { data, errors } = await open.ask(
    callerOf('LOOKED_AFTER_NURSE', [mine.id]),
    '{ healthAssessments(after: "wrong") { totalCount } }',
  );
  expect(data).toEqual({ healthAssessments: null });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
