import { randomUUID } from 'node:crypto';
import { PURPOSES } from '@hub/schema';
import type { Caller } from '@hub/platform';
import { makeChild, registeredWith } from './testing/makeChild';
import { callerOf, openHealth, policy, type OpenHealth } from './testing/openHealth';

/** Row-level security and the resolvers alone: no contract and no shield stands before them here. */
const mine = makeChild();
const stranger = makeChild();
const adult = makeChild({ dateOfBirth: '2008-11-22' });
let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
  await open.seed(mine, stranger, adult);
}, 60_000);
afterAll(() => open.close());

const healthOf = (caller: Caller, id: string, selection: string) =>
  open.ask(
    caller,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { health { ${selection} } } } }`,
    {
      r: [{ __typename: 'Child', id }],
    },
  );
const statusOf = async (caller: Caller, id: string) =>
  (await healthOf(caller, id, 'status { recordStatus nextDueOn }')).data._entities[0].health;

describe('a caller sees assessments of own children only', () => {
  test('the list, the single one and the count have mine', async () => {
    const { data } = await open.ask(
      callerOf('LOOKED_AFTER_NURSE', [mine.id]),
      '{ healthAssessments { totalCount nodes { id child { id } } } }',
    );
    expect(data.healthAssessments).toEqual({
      totalCount: 1,
      nodes: [{ id: mine.assessments[0]!.id, child: { id: mine.id } }],
    });
  });

  test('an assessment out of scope is answered as one that does not exist, with the same statements', async () => {
    const nurse = callerOf('LOOKED_AFTER_NURSE', [mine.id]);
    const ask = (id: string) => open.ask(nurse, 'query ($id: ID!) { healthAssessment(id: $id) { id status } }', { id });
    expect((await ask(mine.assessments[0]!.id)).data.healthAssessment).toMatchObject({ status: 'REQUESTED' });
    open.statements.length = 0;
    const answers = [await ask(stranger.assessments[0]!.id), await ask(randomUUID()), await ask('not an id')];
    expect(answers).toEqual(Array(3).fill({ data: { healthAssessment: null } }));
    expect(open.statements).toEqual(Array(3).fill('health-assessments-by-id'));
  });

  test('by reference too: mine is found, another is null', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HealthAssessment { kind } } }';
    const references = [mine, stranger].map((child) => ({
      __typename: 'HealthAssessment',
      id: child.assessments[0]!.id,
    }));
    const { data } = await open.ask(callerOf('LOOKED_AFTER_NURSE', [mine.id]), query, { r: references });
    expect(data._entities).toEqual([{ kind: 'INITIAL' }, null]);
  });

  test('a child out of scope has no health part, whatever the gateway says', async () => {
    expect(await statusOf(callerOf('LOOKED_AFTER_NURSE', [mine.id]), stranger.id)).toBeNull();
    expect(await statusOf(callerOf('LOOKED_AFTER_NURSE', [mine.id]), mine.id)).toMatchObject({
      status: { recordStatus: 'HELD' },
    });
  });
});

describe('each role and purpose reads what the agreement says', () => {
  const cases = Object.keys(policy.agreement.roles).flatMap((role) =>
    PURPOSES.filter((purpose) => purpose !== 'STATISTICS').map((purpose) => [role, purpose] as const),
  );
  const seen = (reach: string) => ({ NOBODY: [], MINORS: [mine.id], EVERYONE: [mine.id, adult.id] })[reach]!.sort();

  test.each(cases)('%s for %s', async (role, purpose) => {
    const caller = callerOf(role, [mine.id], { purpose, adults: [adult.id] });
    const { data } = await open.ask(caller, '{ healthAssessments { nodes { child { id } } } }');
    const ids = data.healthAssessments.nodes.map((node: { child: { id: string } }) => node.child.id).sort();
    expect(ids).toEqual(seen(policy.read(role, purpose, 'health.status')));
    const answers = await Promise.all([mine, adult].map(({ id }) => healthOf(caller, id, 'nhsNumber { formatted }')));
    const withNumber = answers.map(({ data: each }) => each._entities[0].health.nhsNumber !== null);
    const numbersOf = seen(policy.read(role, purpose, 'identity.nhsNumber'));
    expect(withNumber).toEqual([mine, adult].map(({ id }) => numbersOf.includes(id)));
  });
});

test.each(['STRATEGIC_LEAD', 'LOOKED_AFTER_NURSE'])(
  'for STATISTICS %s has no right on any row, whatever the scope',
  async (role) => {
    const caller = callerOf(role, [mine.id], { purpose: 'STATISTICS' });
    const { data, errors } = await open.ask(caller, '{ healthAssessments { nodes { id } } }');
    expect([data, errors?.length]).toEqual([{ healthAssessments: null }, 1]);
    expect((await healthOf(caller, mine.id, 'status { recordStatus }')).data._entities[0]?.health ?? null).toBeNull();
  },
);

describe('whether a record is held', () => {
  const unknown = randomUUID();
  test('a social worker is told that health holds none of a child on the caseload', async () =>
    expect(await statusOf(callerOf('SOCIAL_WORKER', [unknown]), unknown)).toEqual({
      status: { recordStatus: 'NONE_HELD', nextDueOn: null },
    }));
  test('out of reach is null, never NONE_HELD: an adult needs permission', async () => {
    expect(await statusOf(callerOf('SOCIAL_WORKER', [], { adults: [adult.id] }), adult.id)).toEqual({ status: null });
    expect(await statusOf(callerOf('LOOKED_AFTER_NURSE', [], { adults: [adult.id] }), adult.id)).toMatchObject({
      status: { recordStatus: 'HELD' },
    });
  });
  test('nor is it told to a role that the agreement gives nothing', async () =>
    expect(await statusOf(callerOf('DESIGNATED_TEACHER', [mine.id]), mine.id)).toEqual({ status: null }));
  test('a patient who is not matched yet is UNMATCHED', async () => {
    const unmatched = randomUUID();
    await open.database.asLoader((client) => client.query('insert into patient (child_id) values ($1)', [unmatched]));
    expect(await statusOf(callerOf('SOCIAL_WORKER', [unmatched]), unmatched)).toMatchObject({
      status: { recordStatus: 'UNMATCHED' },
    });
  });
});

describe('the scope of whom health employs', () => {
  const registered = makeChild({ relationships: registeredWith('nurse', 'doctor') });
  const turnsEighteenToday = makeChild({ dateOfBirth: '2008-11-22', relationships: registeredWith('nurse', 'doctor') });
  const tomorrow = makeChild({ dateOfBirth: '2008-11-23', relationships: registeredWith('nurse', 'doctor') });
  const restricted = makeChild({ restricted: true, relationships: registeredWith('nurse', 'doctor') });
  const ended = makeChild({
    relationships: registeredWith('nurse', 'doctor').map((each) => ({ ...each, endedOn: '2026-11-22' })),
  });
  const referred = makeChild({
    relationships: [{ subject: 'camhs', kind: 'acceptedReferrals', startedOn: '2026-10-01', endedOn: null }],
  });
  const future = makeChild({
    relationships: registeredWith('nurse', 'doctor').map((each) => ({ ...each, startedOn: '2026-11-23' })),
  });
  beforeAll(() => open.seed(registered, turnsEighteenToday, tomorrow, restricted, ended, referred, future));
  const scopeOf = (subject: string, relationship: string) => open.health.resolveScope(subject, relationship);

  test('registered children, split at the eighteenth birthday; not restricted, not ended, not yet to come', async () => {
    const scope = await scopeOf('nurse', 'registeredPatients');
    expect(scope).toEqual({
      kind: 'LIST',
      minors: expect.any(Array),
      adults: [turnsEighteenToday.id],
      restricted: [restricted.id],
      restrictedMinors: [restricted.id],
    });
    expect((scope as { minors: string[] }).minors.sort()).toEqual([registered.id, tomorrow.id].sort());
  });
  test('colleagues of one service have the same children', async () =>
    expect(await scopeOf('doctor', 'registeredPatients')).toMatchObject({ adults: [turnsEighteenToday.id] }));
  test('accepted referrals are a relationship of their own', async () => {
    expect(await scopeOf('camhs', 'acceptedReferrals')).toEqual({ kind: 'LIST', minors: [referred.id], adults: [] });
    expect(await scopeOf('camhs', 'registeredPatients')).toEqual({ kind: 'LIST', minors: [], adults: [] });
  });
  test('somebody unknown, and a relationship of another agency, reach nobody', async () => {
    expect(await scopeOf('nobody', 'registeredPatients')).toEqual({ kind: 'LIST', minors: [], adults: [] });
    expect(await scopeOf('nurse', 'caseload')).toEqual({ kind: 'NONE' });
  });
  test('who leaves the service has lost it on the next request', async () => {
    await open.database.asLoader((client) =>
      client.query(`update relationship.staff set ended_on = '2026-11-22' where subject = 'doctor'`),
    );
    expect(await scopeOf('doctor', 'registeredPatients')).toEqual({ kind: 'LIST', minors: [], adults: [] });
    expect(await scopeOf('nurse', 'registeredPatients')).toMatchObject({ adults: [turnsEighteenToday.id] });
  });
});
