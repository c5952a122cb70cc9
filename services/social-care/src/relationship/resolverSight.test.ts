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

test('of relationships those that lead to the caller or the team', async () => {
  const text = 'select distinct child_id from relationship.dated';
  expect(await asked('social-worker', text)).toEqual([mine.id]);
  expect(await asked('team-manager', text)).toEqual([mine.id]);
  expect(await asked('other-social-worker', text)).toEqual([other.id]);
  expect(await asked('nobody', text)).toEqual([]);
});

test.each([
  'public.child',
  'public.child_name',
  'public.worker_allocation',
  'relationship.child_birth',
  'raw.ssda903_row',
])('not %s', async (table) => {
  const text = `select * from ${table}`;
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
