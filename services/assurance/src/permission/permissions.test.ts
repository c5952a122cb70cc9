import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { callerOf, codesOf, openAssurance, policy, type OpenAssurance } from '../testing/openAssurance';

/** Row-level security and the resolvers alone: no contract and no shield stands before them here. */
const [me, other] = [randomUUID(), randomUUID()];
const kayleigh = callerOf('CARE_EXPERIENCED', [], { adults: [me], subject: 'kayleigh' });
const adviser = callerOf('PERSONAL_ADVISER', [], { adults: [me], subject: 'adviser' });
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
}, 60_000);
afterAll(() => open?.close());

const PERMISSIONS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { permissions {
  permissions { id recipient item use status version inWords history { version status by words } }
  choices { recipient item use isGiven }
  objections { about aboutInWords words recordedBy answerDueOn decision answer answeredOn } } } } }`;
const permissionsOf = async (caller: Caller, id = me) =>
  (await open.ask(caller, PERMISSIONS, { r: [{ __typename: 'Child', id }] })).data._entities[0].permissions;

const GIVE = `mutation ($input: GivePermissionInput!) { givePermission(input: $input) {
  permission { id status version } inWords dryRun repeated } }`;
const give = (caller: Caller, changes: Record<string, unknown> = {}) =>
  open.ask(caller, GIVE, {
    input: {
      childId: me,
      recipient: 'virtual school',
      item: 'leaver.activity',
      expectedVersion: 0,
      idempotencyKey: randomUUID(),
      ...changes,
    },
  });
const WITHDRAW = `mutation ($input: WithdrawPermissionInput!) { withdrawPermission(input: $input) {
  permission { id status version } inWords dryRun repeated } }`;
const withdraw = (caller: Caller, permissionId: string, changes: Record<string, unknown> = {}) =>
  open.ask(caller, WITHDRAW, {
    input: { childId: me, permissionId, expectedVersion: 1, idempotencyKey: randomUUID(), ...changes },
  });

const activity = { categories: ['leaver.activity', 'education.enrolment'], children: [me, other] };

describe('a permission', () => {
  test('opens its item to every role of the agency at once, and to nobody else', async () => {
    expect(await open.opened(activity)).toEqual({});
    const { data } = await give(kayleigh, { words: 'They helped me' });
    expect(data.givePermission).toMatchObject({
      permission: { status: 'GIVEN', version: 1 },
      inWords:
        'Virtual school may see, for care and for what the law asks of it: in touch; education, employment, training.',
    });
    expect(await open.opened(activity)).toEqual({ 'leaver.activity': [me] });
    expect(await open.opened({ ...activity, role: 'DESIGNATED_TEACHER' })).toEqual({ 'leaver.activity': [me] });
    expect(await open.opened({ ...activity, role: 'LOOKED_AFTER_NURSE' })).toEqual({});
    expect(await open.opened({ ...activity, purpose: 'BEYOND_DUTY' })).toEqual({});
    expect(await open.opened({ ...activity, by: 'GRANT' })).toEqual({});
    expect(await open.opened({ ...activity, children: [other] })).toEqual({});
  });

  test('is dead at once when it is taken back, and can be given again; every version stays', async () => {
    const [given] = (await permissionsOf(kayleigh)).permissions;
    const { data } = await withdraw(adviser, given.id, { words: 'She changed her mind' });
    expect(data.withdrawPermission.permission).toEqual({ id: given.id, status: 'WITHDRAWN', version: 2 });
    expect(await open.opened(activity)).toEqual({});
    expect((await give(kayleigh, { expectedVersion: 2 })).data.givePermission.permission.version).toBe(3);
    expect(await open.opened(activity)).toEqual({ 'leaver.activity': [me] });
    expect((await permissionsOf(kayleigh)).permissions[0].history).toEqual([
      { version: 3, status: 'GIVEN', by: 'You', words: null },
      { version: 2, status: 'WITHDRAWN', by: 'Somebody signed in as personal adviser', words: 'She changed her mind' },
      { version: 1, status: 'GIVEN', by: 'You', words: 'They helped me' },
    ]);
  });

  test('beyond duty is one of its own', async () => {
    const beyond = { ...activity, purpose: 'BEYOND_DUTY' as const };
    await give(kayleigh, { item: 'education.enrolment', use: 'BEYOND_DUTY' });
    expect(await open.opened(beyond)).toEqual({ 'education.enrolment': [me] });
    expect(await open.opened(activity)).toEqual({ 'leaver.activity': [me] });
  });

  test('gives no agency what the agreement does not', async () => {
    for (const [recipient, item] of [
      ['housing', 'care.legal'],
      ['virtual school', 'health.mental'],
      ['virtual school', 'structure'],
      ['nobody', 'leaver.activity'],
      ['social care', 'care.legal'],
    ]) {
      const answer = await give(kayleigh, { recipient, item });
      expect([recipient, item, ...codesOf(answer)]).toEqual([recipient, item, 'BAD_USER_INPUT']);
    }
  });

  test('only what some role of the agency is kept from by nothing else is a choice', async () => {
    const { choices } = await permissionsOf(kayleigh);
    expect(choices).toContainEqual({
      recipient: 'virtual school',
      item: 'leaver.activity',
      use: 'CARE_AND_DUTY',
      isGiven: true,
    });
    expect(choices.map(({ item }: { item: string }) => item)).not.toContain('structure');
    for (const { recipient, item } of choices) {
      const roles = Object.entries(policy.agreement.roles).filter(([, { agency }]) => agency === recipient);
      expect(roles.some(([role]) => Object.values(policy.agreement.leaves[item]!.grants).flat().includes(role))).toBe(
        true,
      );
    }
  });
});

describe('changing it', () => {
  test('a dry run says what would happen and saves nothing', async () => {
    const changes = { recipient: 'health', item: 'education.enrolment', dryRun: true };
    const { data } = await give(kayleigh, changes);
    expect(data.givePermission).toMatchObject({ permission: null, dryRun: true });
    expect(data.givePermission.inWords).toContain('Health may see');
    expect(await open.opened({ ...activity, role: 'LOOKED_AFTER_NURSE' })).toEqual({});
  });

  test('the same request again answers what the first one did; another with its key is refused', async () => {
    const changes = { recipient: 'health', item: 'education.enrolment', idempotencyKey: 'once' };
    const first = (await give(kayleigh, changes)).data.givePermission;
    const again = (await give(kayleigh, changes)).data.givePermission;
    expect(again).toEqual({ ...first, repeated: true });
    expect(codesOf(await give(kayleigh, { ...changes, item: 'care.placementType' }))).toEqual(['CONFLICT']);
  });

  test('whoever read another version is told who changed it, and when', async () => {
    const [mine] = (await permissionsOf(kayleigh)).permissions.filter(
      ({ item, use }: { item: string; use: string }) => item === 'leaver.activity' && use === 'CARE_AND_DUTY',
    );
    const { errors } = await withdraw(adviser, mine.id, { expectedVersion: 1 });
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(/^The young person gave the permission on .* It is now at version 3\./),
      extensions: { code: 'CONFLICT', currentVersion: 3 },
    });
    expect(await open.opened(activity)).toEqual({ 'leaver.activity': [me] });
  });

  test('of two at once one wins', async () => {
    const changes = { recipient: 'social care', item: 'health.status', expectedVersion: 0 };
    const answers = await Promise.all([give(kayleigh, changes), give(adviser, changes), give(kayleigh, changes)]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['CONFLICT'], ['CONFLICT']]);
  });

  test('giving what is given, and a text without words, is told by its field', async () => {
    const [first] = (await permissionsOf(kayleigh)).permissions;
    const given = { recipient: first.recipient, item: first.item, use: first.use, expectedVersion: first.version };
    expect((await give(kayleigh, given)).errors![0]!.extensions).toMatchObject({ fields: [{ field: 'item' }] });
    const answer = await give(kayleigh, { words: ' ', idempotencyKey: '' });
    expect(answer.errors![0]!.extensions).toMatchObject({ fields: [{ field: 'idempotencyKey' }, { field: 'words' }] });
  });
});

describe('each role reads and writes as the agreement says', () => {
  const cases = Object.entries(policy.agreement.roles).flatMap(([role, { purposes }]) =>
    purposes.map((purpose) => [role, purpose] as const),
  );
  test.each(cases)('%s for %s', async (role, purpose) => {
    const caller = callerOf(role, [], { adults: [me], purpose });
    const mayRead = policy.read(role, purpose, 'permission') === 'EVERYONE';
    const mayWrite = policy.write(role, purpose, 'permission') === 'EVERYONE';
    expect((await permissionsOf(caller)) !== null).toBe(mayRead);
    const answer = await give(caller, { recipient: 'housing', item: 'leaver.accommodation', dryRun: true });
    expect(codesOf(answer)).toEqual(mayWrite ? [] : ['NOT_FOUND']);
  });

  test('somebody else’s do not exist', async () => {
    expect(await permissionsOf(kayleigh, other)).toBeNull();
    expect(codesOf(await give(kayleigh, { childId: other }))).toEqual(['NOT_FOUND']);
    const [mine] = (await permissionsOf(kayleigh)).permissions;
    const stranger = callerOf('SOCIAL_WORKER', [other]);
    expect(codesOf(await withdraw(stranger, mine.id, { childId: other }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await withdraw(stranger, 'no id', { childId: other }))).toEqual(['NOT_FOUND']);
    const values = [randomUUID(), other];
    const text = `insert into permission (id, child_id, recipient, category, use, status) values ($1, $2, 'health', 'x', 'BEYOND_DUTY', 'GIVEN')`;
    await expect(open.database.writeAs(kayleigh, (run) => run({ text, values }))).rejects.toThrow('row-level security');
  });
});

test('a permission for care counts at night too', async () => {
  const asked = {
    categories: ['health.plan'],
    children: [me],
    role: 'EMERGENCY_DUTY_WORKER',
    purpose: 'EMERGENCY' as const,
  };
  expect(await open.opened(asked)).toEqual({});
  await give(kayleigh, { recipient: 'social care', item: 'health.plan' });
  expect(await open.opened(asked)).toEqual({ 'health.plan': [me] });
  expect(await open.opened({ ...asked, purpose: 'BEYOND_DUTY' })).toEqual({});
});
