import { randomUUID } from 'node:crypto';
import type { Caller, OpeningsQuestion } from '@hub/platform';
import { callerOf, openAssurance, TODAY, type OpenAssurance } from '../testing/openAssurance';

const [child, other] = [randomUUID(), randomUUID()];
const guardian = callerOf('CALDICOTT_GUARDIAN', [], { subject: 'guardian' });
const officer = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer' });
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
  await open.employ('guardian', 'CALDICOTT_GUARDIAN', 'social care', 'health');
  await open.employ('officer', 'DATA_PROTECTION_OFFICER', 'health');
}, 60_000);
afterAll(() => open?.close());

const GIVE = `mutation ($input: GiveAccessGrantInput!) { giveAccessGrant(input: $input) {
  accessGrant { id person childReference items itemsInWords from until status givenBy version } dryRun repeated } }`;
const give = (caller: Caller, changes: Record<string, unknown> = {}) =>
  open.ask(caller, GIVE, {
    input: {
      person: 'nurse',
      childReference: child,
      items: ['health.status', 'identity.name'],
      until: '2026-12-31',
      reason: 'The health assessment is due',
      idempotencyKey: randomUUID(),
      ...changes,
    },
  });
const END = `mutation ($input: EndAccessGrantInput!) { endAccessGrant(input: $input) { accessGrant { status endReason version } dryRun } }`;
const end = (caller: Caller, accessGrantId: string, changes: Record<string, unknown> = {}) =>
  open.ask(caller, END, {
    input: { accessGrantId, reason: 'Done', expectedVersion: 1, idempotencyKey: randomUUID(), ...changes },
  });
const LIST = `query ($where: AccessGrantFilter, $first: Int, $after: String) { accessGrants(where: $where, first: $first, after: $after) {
  nodes { id person personInWords childReference items status reason givenBy endedBy version } hasNextPage endCursor } }`;
const list = async (caller: Caller, variables: Record<string, unknown> = {}) =>
  (await open.ask(caller, LIST, variables)).data?.accessGrants;
const opens = (changes: Partial<OpeningsQuestion> = {}) =>
  open.opened({
    by: 'GRANT',
    subject: 'nurse',
    role: 'LOOKED_AFTER_NURSE',
    purpose: 'DIRECT_CARE',
    categories: ['health.status', 'health.plan'],
    children: [child, other],
    ...changes,
  });

test('a grant opens its items of its child to its person at once, and nothing else to anybody', async () => {
  expect(await opens()).toEqual({});
  const { data } = await give(guardian);
  expect(data.giveAccessGrant.accessGrant).toMatchObject({
    person: 'nurse',
    childReference: child,
    items: ['health.status', 'identity.name'],
    from: TODAY,
    status: 'IN_FORCE',
    givenBy: 'You',
  });
  expect(await opens()).toEqual({ 'health.status': [child] });
  expect(await opens({ subject: 'second-nurse' })).toEqual({});
  expect(await opens({ subject: 'guardian' })).toEqual({});
  expect(await opens({ children: [other] })).toEqual({});
  expect(await opens({ by: 'PERMISSION' })).toEqual({});
});

test('it is dead at once when it is ended, and stays on the list', async () => {
  const [grant] = (await list(guardian)).nodes;
  expect((await end(guardian, grant.id, { dryRun: true })).data.endAccessGrant.dryRun).toBe(true);
  expect(await opens()).toEqual({ 'health.status': [child] });
  expect((await end(guardian, grant.id)).data.endAccessGrant.accessGrant).toEqual({
    status: 'ENDED',
    endReason: 'Done',
    version: 2,
  });
  expect(await opens()).toEqual({});
  expect((await list(officer)).nodes).toMatchObject([{ status: 'ENDED', endedBy: 'Somebody' }]);
  const late = await end(guardian, grant.id);
  expect(late.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2, changedBy: 'You' });
});

test('it begins on its first day and ends after its last', async () => {
  await give(guardian, { person: 'tomorrow', from: '2026-11-23' });
  await give(guardian, { person: 'today', until: TODAY });
  expect(await opens({ subject: 'tomorrow' })).toEqual({});
  expect(await opens({ subject: 'today' })).toEqual({ 'health.status': [child] });
  const statuses = (await list(guardian)).nodes.map(({ person, status }: Record<string, string>) => [person, status]);
  expect(statuses).toEqual(expect.arrayContaining([['tomorrow', 'TO_COME'], ['today', 'IN_FORCE']])); // prettier-ignore
  expect((await list(guardian, { where: { inForce: true } })).nodes).toHaveLength(1);
});

describe('a grant is refused', () => {
  const fieldsOf = async (changes: Record<string, unknown>) => {
    const { errors } = await give(guardian, changes);
    return (errors![0]!.extensions!['fields'] as { field: string }[]).map(({ field }) => field);
  };

  test('to oneself, whatever way it is tried', async () => {
    expect(await fieldsOf({ person: 'guardian' })).toEqual(['person']);
    const text = `insert into access_grant (person, child_id, categories, from_on, until_on, reason, given_by)
      values ('guardian', $1, '{health.status}', current_date, current_date, 'x', 'somebody else')`;
    await expect(open.database.writeAs(guardian, (run) => run({ text, values: [child] }))).rejects.toThrow(
      'never its reader',
    );
  });

  test('without an end, after its end, for more than a year, or from a day that has passed', async () => {
    expect(await fieldsOf({ until: undefined })).toEqual(['until']);
    expect(await fieldsOf({ until: null })).toEqual(['until']);
    expect(await fieldsOf({ from: '2026-12-02', until: '2026-12-01' })).toEqual(['until']);
    expect(await fieldsOf({ until: '2027-11-23' })).toEqual(['until']);
    expect(await fieldsOf({ from: '2026-11-21' })).toEqual(['from']);
  });

  test('for items that are nobody’s, of another guardian’s controller, or none; without a reason', async () => {
    expect(await fieldsOf({ items: [] })).toEqual(['items']);
    expect(await fieldsOf({ items: ['structure', 'statistics', 'wrong'] })).toEqual(['items', 'items', 'items']);
    expect(await fieldsOf({ items: ['education.pep'] })).toEqual(['items']);
    expect(await fieldsOf({ reason: '' })).toEqual(['reason']);
    expect(await fieldsOf({ childReference: 'no id' })).toEqual(['childReference']);
  });

  test('by anybody else: the officer only reads, of the own controllers', async () => {
    for (const role of ['DATA_PROTECTION_OFFICER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'STRATEGIC_LEAD'])
      expect((await give(callerOf(role, [child], { subject: 'guardian2' }))).data?.giveAccessGrant ?? null).toBeNull();
    await open.employ('officer of housing', 'DATA_PROTECTION_OFFICER', 'housing');
    expect((await list(callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer of housing' }))).nodes).toEqual([]);
    for (const role of ['SOCIAL_WORKER', 'CARE_EXPERIENCED', 'RECORDS_OFFICER'])
      expect((await list(callerOf(role, [child], { subject: 'guardian' })))?.nodes ?? []).toEqual([]);
  });
});

test('the guardian cannot read what she grants: no field of a child is hers', async () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { permissions { choices { item } } } } }';
  const { data } = await open.ask(guardian, query, { r: [{ __typename: 'Child', id: child }] });
  expect(data._entities[0].permissions).toBeNull();
  expect(await opens({ subject: 'guardian', role: 'CALDICOTT_GUARDIAN', purpose: 'ASSURANCE' })).toEqual({});
});

test('a grant cannot be made wider in the database', async () => {
  const text = `update access_grant set until_on = until_on + 1`;
  await expect(open.database.writeAs(guardian, (run) => run({ text }))).rejects.toThrow('stays as it was given');
});

test('the same request again gives one grant; pages are narrowed and go on', async () => {
  const again = { person: 'again', idempotencyKey: 'one' };
  const [first, second] = [await give(guardian, again), await give(guardian, again)];
  expect(second.data.giveAccessGrant).toEqual({ ...first.data.giveAccessGrant, repeated: true });
  expect((await list(guardian, { where: { person: 'again', childReference: child } })).nodes).toHaveLength(1);
  expect((await list(guardian, { where: { childReference: other } })).nodes).toEqual([]);
  const page = await list(guardian, { first: 2 });
  const rest = await list(guardian, { first: 9, after: page.endCursor });
  expect([...page.nodes, ...rest.nodes]).toEqual((await list(guardian)).nodes);
});
