import { ageOn, birthdayOf, londonDateOf, type SyntheticChild } from '@hub/platform';
import { makeChild, makeEpisode, makePopulation, related, TODAY } from '../testing/makeChild';
import { openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { childRows } from './childRows';
import { seedSocialCare } from './seedSocialCare';

const leaver = makeChild({
  dateOfBirth: '2006-03-03',
  enteredCareOn: '2018-01-10',
  endedCareOn: '2024-03-03',
  episodes: [makeEpisode({ startedOn: '2018-01-10', endedOn: '2024-03-03', reasonEnded: 'E5' })],
  leaver: { inTouch: 'YES', activity: 'F2', accommodation: 'U', suitable: true },
  relationships: [related('adviser', 'caseload', '2024-03-03')],
});
const children = [
  leaver,
  ...Array.from({ length: 300 }, (_, place) => makeChild({ dateOfBirth: `20${10 + (place % 14)}-05-05` })),
];
const LAST_BIRTHDAY = birthdayOf(leaver.dateOfBirth, ageOn(leaver.dateOfBirth, londonDateOf(new Date())));
const population = { ...makePopulation(children) };
population.professionals.push({
  subject: 'adviser',
  name: 'Jordan Ellis',
  jobTitle: 'Personal adviser',
  team: 'Leaving care',
  telephone: '01632 960101',
});
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await seed();
}, 60_000);
afterAll(() => open?.close());

const seed = () => open.database.asLoader((client) => seedSocialCare(client, population));
const ask = <Row extends object>(text: string): Promise<Row[]> =>
  open.database.asLoader(async (client) => (await client.query<Row>(text)).rows);

test('a child has the same records each time they are made up', () => {
  const seedOf = { authorityIds: new Map([['816', 'a']]), professionals: new Map(), today: TODAY };
  const of = (child: SyntheticChild) => childRows(child, seedOf);
  expect(of(leaver)).toEqual(of(structuredClone(leaver)));
});

test('seeding again adds nothing', async () => {
  const COUNT = `select (select count(*) from visit) + (select count(*) from worker_allocation) + (select count(*) from episode)
    + (select count(*) from sibling) + (select count(*) from relationship.dated)
    + (select count(*) from relationship.employment) as rows`;
  const before = await ask<{ rows: number }>(COUNT);
  await seed();
  expect(await ask(COUNT)).toEqual(before);
  expect(before[0]!.rows).toBeGreaterThan(300);
});

test('who has children of an authority works for it, and for no other', async () => {
  expect(await ask(`select subject, authority_code from relationship.employment`)).toEqual([
    { subject: 'adviser', authority_code: '816' },
  ]);
});

test('visits follow each other, one is open, and none is done in the future', async () => {
  expect(await ask(`select child_id from visit where done_on > current_date`)).toEqual([]);
  expect(
    await ask(
      `select child_id from care_plan where child_id not in (select child_id from visit where done_on is null)`,
    ),
  ).toEqual([]);
});

test('a care leaver has a status, a pathway plan, activity on each birthday since, and a personal adviser', async () => {
  const of = (table: string) => ask([`select * from`, table, `where child_id = '${leaver.id}'`].join(' '));
  expect(await of('care_leaver_status')).toContainEqual(expect.objectContaining({ status: 'FORMER_RELEVANT' }));
  expect(await of('pathway_plan')).toHaveLength(1);
  expect(
    (await of('leaver_activity'))
      .map((row) => (row as { as_at: string }).as_at)
      .toSorted()
      .at(-1),
  ).toBe(LAST_BIRTHDAY);
  expect(await of('leaver_accommodation')).toMatchObject([{ kind: 'U', suitable: true }]);
  expect(await of('worker_allocation')).toMatchObject([{ kind: 'personalAdviser' }]);
  expect(await open.socialCare.resolveScope('adviser', 'caseload')).toMatchObject({ adults: [leaver.id] });
});

test('every table has something to show, and a child looked after has no leaver’s records', async () => {
  const tables = [
    'parental_responsibility',
    'contact_restriction',
    'carer_contact',
    'family_time',
    'sibling',
    'missing_episode',
    'exploitation_risk',
    'shared_view',
    'recorded_view',
  ];
  for (const table of tables) {
    const rows = await ask(['select from', table, 'limit 1'].join(' '));
    expect([table, rows.length]).toEqual([table, 1]);
  }
  expect(await ask(`select child_id from leaver_address where child_id <> '${leaver.id}'`)).toEqual([]);
});
