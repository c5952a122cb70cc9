import { makeChild, related } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

/** What the database itself lets the scope resolver see, whatever it is asked. */
const mine = makeChild({
  relationships: [related('social-worker', 'caseload'), related('foster-carer', 'placedWithMe')],
});
const other = makeChild({ relationships: [related('other-social-worker', 'caseload')], restricted: true });
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(mine, other);
}, 60_000);
afterAll(() => open?.close());

const asked = async (subject: string, text: string) =>
  (await open.database.resolveScopeAs<{ child_id: string }>(subject, { text })).map((row) => row.child_id);

test.each(['dated', 'child_birth'])('relationship.%s: rows that lead to the caller or the team', async (table) => {
  const text = `select distinct child_id from relationship.${table}`;
  expect(await asked('social-worker', text)).toEqual([mine.id]);
  expect(await asked('team-manager', text)).toEqual([mine.id]);
  expect(await asked('other-social-worker', text)).toEqual([other.id]);
  expect(await asked('nobody', text)).toEqual([]);
});

test('relationship.restricted_child and placement_period likewise', async () => {
  expect(await asked('social-worker', 'select child_id from relationship.restricted_child')).toEqual([]);
  expect(await asked('other-social-worker', 'select child_id from relationship.restricted_child')).toEqual([other.id]);
  expect(
    await asked('foster-carer', 'select placement_id as child_id from relationship.placement_period'),
  ).toHaveLength(1);
  expect(
    await asked('other-social-worker', 'select placement_id as child_id from relationship.placement_period'),
  ).toEqual([]);
});

test.each(['child', 'child_name', 'worker_allocation', 'placement'])('no domain table: %s', async (table) => {
  const text = `select * from public.${table}`;
  await expect(open.database.resolveScopeAs('social-worker', { text })).rejects.toThrow('permission denied');
});

test('callers, for their part, see no relationship and no raw row', async () => {
  const caller = callerOf('SOCIAL_WORKER', [mine.id]);
  for (const text of ['select * from relationship.dated', 'select relationship.reachable_subjects()'])
    await expect(open.database.runAs(caller, { text })).rejects.toThrow('permission denied');
});

test('a professional who changes team takes the team’s sight with them', async () => {
  const move = (team: string) =>
    open.database.asLoader((client) =>
      client.query(`update professional set team = $1 where subject = 'team-manager'`, [team]),
    );
  await move('Team B');
  expect(await asked('team-manager', 'select distinct child_id from relationship.dated')).toEqual([other.id]);
  await move('Team A');
});
