import { makeChild, related, TODAY } from '../testing/makeChild';
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

const reached = async (subject: string, relationship: string) => {
  const query = {
    text: 'select * from relationship.reached($1, $2, $3, $3)',
    values: [relationship, TODAY, '2009-07-01'],
  };
  const [answer] = await open.database.resolveScopeAs<Record<'minors' | 'adults' | 'restricted', string[]>>(subject, query); // prettier-ignore
  return [...answer!.minors, ...answer!.adults, ...answer!.restricted];
};

test('whom the caller or the team reaches, whatever else it is asked', async () => {
  expect(await reached('social-worker', 'caseload')).toEqual([mine.id]);
  expect(await reached('team-manager', 'team')).toEqual([mine.id]);
  expect(await reached('team-manager', 'caseload')).toEqual([]);
  expect(await reached('other-social-worker', 'caseload')).toEqual([other.id]);
  expect(await reached('nobody', 'caseload')).toEqual([]);
  expect(await reached('', 'team')).toEqual([]);
});

test.each([
  'public.child',
  'public.child_name',
  'public.worker_allocation',
  'relationship.dated',
  'relationship.placement_period',
  'relationship.child_birth',
  'raw.ssda903_row',
])('not %s', async (table) => {
  const text = `select * from ${table}`;
  await expect(open.database.resolveScopeAs('social-worker', { text })).rejects.toThrow('permission denied');
});

test('callers, for their part, see no relationship and no raw row', async () => {
  const caller = callerOf('SOCIAL_WORKER', [mine.id]);
  for (const text of [
    'select * from relationship.dated',
    'select relationship.reachable_subjects()',
    `select relationship.reached('caseload', current_date, current_date, current_date)`,
  ])
    await expect(open.database.runAs(caller, { text })).rejects.toThrow('permission denied');
});

test('a professional who changes team takes the team’s sight with them', async () => {
  const move = (team: string) =>
    open.database.asLoader((client) =>
      client.query(`update professional set team = $1 where subject = 'team-manager'`, [team]),
    );
  await move('Team B');
  expect(await reached('team-manager', 'team')).toEqual([other.id]);
  await move('Team A');
});
