import type { CouncilRecord } from './council/CouncilRecord';
import { Councils } from './council/Councils';
import {
  ALDERBECK,
  BRACKENTHORPE,
  HARROGATE,
  makeApplicant,
  NORTH_YORKSHIRE,
  SCARBOROUGH,
  YORK,
} from './testing/makeApplicant';
import { openHousing, type OpenHousing } from './testing/openHousing';
import { TODAY } from './testing/makeChild';

/** To whom an officer's district owes a duty, and no other: with seven districts, and after they became one council. */
const before = { made_on: '2022-11-01' };
const harrogates = makeApplicant({ council_code: HARROGATE, ...before });
const scarboroughs = makeApplicant({ council_code: SCARBOROUGH, ...before });
const northYorkshires = makeApplicant({ council_code: NORTH_YORKSHIRE, made_on: '2023-06-01' });
const yorks = makeApplicant({ council_code: YORK, ...before });
const alderbecks = makeApplicant({ council_code: ALDERBECK });
const brackenthorpes = makeApplicant({ council_code: BRACKENTHORPE });
let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
  await open.add(harrogates, scarboroughs, northYorkshires, yorks, alderbecks, brackenthorpes);
}, 60_000);
afterEach(() => void (open.clock.today = TODAY));
afterAll(() => open.close());

async function reached(subject: string, today = TODAY): Promise<string[]> {
  open.clock.today = today;
  const scope = await open.housing.resolveScope(subject, 'applicants');
  const { minors, adults } = scope as { minors: string[]; adults: string[] };
  return [...minors, ...adults].sort();
}
const idsOf = (...applicants: { childId: string }[]) => applicants.map(({ childId }) => childId).sort();
const employ = (subject: string, council: string, from: string, until: string | null = null) =>
  open.database.asLoader((client) =>
    client.query('insert into relationship.employment values ($1, $2, $3, $4)', [subject, council, from, until]),
  );

describe('on the last day of the seven districts, 31 March 2023', () => {
  const day = '2023-03-31';
  test('Harrogate’s officer reaches Harrogate’s applicants only', async () =>
    expect(await reached('housing-officer', day)).toEqual(idsOf(harrogates)));
  test('an officer of Scarborough reaches Scarborough’s only', async () => {
    await employ('of-scarborough', SCARBOROUGH, '2020-01-01');
    expect(await reached('of-scarborough', day)).toEqual(idsOf(scarboroughs));
  });
  test('whoever is engaged by the council that is to come reaches nobody yet', async () => {
    await employ('early', NORTH_YORKSHIRE, '2023-01-01');
    expect(await reached('early', day)).toEqual([]);
  });
});

describe('from the day on which they became one council, 1 April 2023', () => {
  test.each(['2023-04-01', TODAY])('the same officer reaches what any of the seven owed (%s)', async (day) => {
    const own = day === TODAY ? [northYorkshires] : [];
    expect(await reached('housing-officer', day)).toEqual(idsOf(harrogates, scarboroughs, ...own));
  });
  test('a post with Harrogate that nobody ended has passed to North Yorkshire', async () => {
    await employ('transferred', HARROGATE, '2015-01-01');
    expect(await reached('transferred', '2023-03-31')).toEqual(idsOf(harrogates));
    expect(await reached('transferred', '2023-04-01')).toEqual(idsOf(harrogates, scarboroughs));
  });
  test('a post that ended with Harrogate has not', async () => {
    await employ('left', HARROGATE, '2015-01-01', '2023-04-01');
    expect(await reached('left', '2023-03-31')).toEqual(idsOf(harrogates));
    expect(await reached('left', '2023-04-01')).toEqual([]);
  });
  test('York’s officer still reaches York’s only', async () =>
    expect(await reached('york-housing-officer')).toEqual(idsOf(yorks)));
});

describe('in a county that has seven districts today', () => {
  test('each officer reaches the own district’s applicants, and not the neighbour’s', async () => {
    expect(await reached('district-housing-officer')).toEqual(idsOf(alderbecks));
    expect(await reached('other-district-housing-officer')).toEqual(idsOf(brackenthorpes));
  });
  test('an officer of the county council, which owes no such duty, reaches nobody', async () => {
    await employ('of-the-county', 'X10000001', '2015-01-01');
    expect(await reached('of-the-county')).toEqual([]);
  });
});

describe('a duty counts while it is owed', () => {
  const owed = (started_on: string, ended_on: string | null = null) =>
    makeApplicant({
      duties: [{ started_on, ended_on, end_reason: ended_on ? 'WITHDRAWN' : null }],
      made_on: '2026-06-01',
    });
  test('from its first day until the day before its end; without a duty an open application is not reached', async () => {
    const applicants = {
      today: owed(TODAY),
      tomorrow: owed('2026-11-23'),
      endsTomorrow: owed('2026-06-01', '2026-11-23'),
      ended: owed('2026-06-01', TODAY),
      none: makeApplicant({ duties: [] }),
    };
    await open.add(...Object.values(applicants));
    const found = await reached('district-housing-officer');
    const seen = Object.entries(applicants).filter(([, { childId }]) => found.includes(childId));
    expect(seen.map(([name]) => name)).toEqual(['today', 'endsTomorrow']);
  });
  test('whoever leaves the council has lost it on the next request', async () => {
    await employ('leaver', ALDERBECK, '2020-01-01');
    expect(await reached('leaver')).toContain(alderbecks.childId);
    await open.database.asLoader((client) =>
      client.query(`update relationship.employment set ended_on = $1 where subject = 'leaver'`, [TODAY]),
    );
    expect(await reached('leaver')).toEqual([]);
  });
});

test('minors and adults are told apart at the eighteenth birthday; the restricted are not told', async () => {
  const [minor, adult] = ['2008-11-23', '2008-11-22'].map((dateOfBirth) =>
    makeApplicant({ dateOfBirth, council_code: 'X07000007' }),
  );
  const restricted = makeApplicant({ restricted: true, council_code: 'X07000007' });
  await open.add(minor!, adult!, restricted);
  await employ('of-gorsedale', 'X07000007', '2020-01-01');
  expect(await open.housing.resolveScope('of-gorsedale', 'applicants')).toEqual({
    kind: 'LIST',
    minors: [minor!.childId],
    adults: [adult!.childId],
  });
});

test('somebody unknown reaches nobody, and a relationship of another agency is none of housing’s', async () => {
  expect(await reached('nobody')).toEqual([]);
  expect(await open.housing.resolveScope('housing-officer', 'caseload')).toEqual({ kind: 'NONE' });
});

test('a caller’s database role reads neither employments nor whom a scope names', async () => {
  const officer = await open.officer('district-housing-officer');
  const texts = [
    'select * from relationship.employment',
    `select * from relationship.applicants(now()::date, now()::date)`,
  ];
  for (const text of texts) await expect(open.database.runAs(officer, { text })).rejects.toThrow('permission denied');
  const text = 'select * from housing_application';
  await expect(open.database.resolveScopeAs('housing-officer', { text })).rejects.toThrow('permission denied');
});

test('database and service agree on who acts for whom, whatever the council and the day', async () => {
  const days = ['1974-03-31', '1990-01-01', '2022-12-31', '2023-03-31', '2023-04-01', TODAY];
  const all = (await open.database.asLoader(async (client) => (await client.query(COUNCILS)).rows)) as CouncilRecord[];
  const councils = new Councils(all);
  for (const { code } of all) await employ(`of-${code}`, code, '1900-01-01');
  for (const { code } of all)
    for (const day of days) {
      const caller = { ...(await open.officer('nobody')), subject: `of-${code}` };
      const query = { text: 'select relationship.acting_for($1) as codes', values: [day] };
      const [found] = await open.database.runAs<{ codes: string[] }>(caller, query);
      const employer = councils.answeringFor(code, day);
      const expected = employer ? councils.answeredForBy(employer.code, day) : [];
      expect([code, day, found!.codes.sort()]).toEqual([code, day, expected.sort()]);
    }
});

const COUNCILS = `select code, name, kind, started_on as "startedOn", ended_on as "endedOn", successor_code as "successorCode" from council`;
