import { ageOn, type SyntheticChild } from '@hub/platform';
import { Councils } from '../council/Councils';
import { REAL_COUNCILS } from '../council/realCouncils';
import { isOwedOn } from '../duty/DutyRecord';
import { makeChild, TODAY } from '../testing/makeChild';
import { openHousing, type OpenHousing } from '../testing/openHousing';
import { makeHousingRows } from './makeHousingRows';

const id = (number: number) => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;
const CODES = ['815', '816', '808', '301'];
const HOMES = ['S', 'U', 'D', 'E', 'V', 'B', 'X', null];

/** Care leavers of 17 to 25 and, every fifth, somebody looked after. */
const children: SyntheticChild[] = Array.from({ length: 400 }, (_, index) => {
  const isLookedAfter = index % 5 === 4;
  const year = isLookedAfter ? 2009 + (index % 3) : 2001 + (index % 9);
  return makeChild({
    id: id(index),
    authorityCode: CODES[index % CODES.length]!,
    dateOfBirth: `${year}-03-04`,
    endedCareOn: isLookedAfter ? null : `${year + 18}-03-04`,
    leaver: isLookedAfter
      ? null
      : { inTouch: 'YES', activity: 'F2', accommodation: HOMES[Math.floor(index / 4) % HOMES.length]!, suitable: true },
    restricted: index === 7,
    relationships:
      index % 40 === 0
        ? [{ subject: 'housing-officer', kind: 'applicants', startedOn: '2024-01-01', endedOn: null }]
        : [],
  });
});
let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
  await open.seed(...children);
}, 60_000);
afterAll(() => open.close());

const rows = (text: string): Promise<any[]> =>
  open.database.asLoader(async (client) => (await client.query(text)).rows);

test('seeding again, and in parts, changes nothing', async () => {
  const count = () => rows(`select (select count(*) from offer) as offers, (select count(*) from offer_assurance) as assurances,
    (select count(*) from housing_duty) as duties, (select count(*) from housing_tenancy) as homes, (select sum(version) from housing_application) as versions`); // prettier-ignore
  const before = await count();
  await open.seed(...children);
  await open.seed();
  expect(await count()).toEqual(before);
  expect(before[0].duties).toBeGreaterThan(100);
});

test('applications are made from 16 on, to a council that existed on the day', async () => {
  const made = await rows('select *, made_on from housing_application');
  const councils = new Councils(REAL_COUNCILS);
  const byId = new Map(children.map((child) => [child.id, child]));
  for (const { child_id, council_code, made_on } of made) {
    const child = byId.get(child_id)!;
    expect(ageOn(child.dateOfBirth, made_on)).toBeGreaterThanOrEqual(16);
    if (council_code.startsWith('X')) continue;
    expect(child.authorityCode).not.toBe('301');
    expect(councils.answeringFor(council_code, made_on)?.code).toBe(council_code);
  }
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set(['OPEN', 'HOUSED']));
});

test('each officer has applicants, and the one of North Yorkshire some to whom a district owed a duty first', async () => {
  for (const subject of ['housing-officer', 'york-housing-officer', 'district-housing-officer', 'other-district-housing-officer']) {
    const { scope } = await open.officer(subject);
    expect(scope).toMatchObject({ kind: 'LIST' });
    expect((scope as { adults: string[] }).adults.length).toBeGreaterThan(0);
  } // prettier-ignore
  const inherited = await rows(`select 1 from housing_duty where owed_by like 'E0700%' and ended_on is null`);
  expect(inherited.length).toBeGreaterThan(0);
});

test('whoever the population calls an applicant is owed a duty today; the restricted one is in no scope', async () => {
  const { scope } = await open.officer('housing-officer');
  const { minors, adults } = scope as { minors: string[]; adults: string[] };
  const applicants = children.filter(({ relationships }) => relationships.length > 0);
  expect(applicants.length).toBeGreaterThan(5);
  for (const child of applicants) expect([...minors, ...adults]).toContain(child.id);
  expect(JSON.stringify(scope)).not.toContain(id(7));
});

test('both agencies tell one story: who is homeless is owed relief, who has a tenancy is housed', () => {
  const councils = new Councils(REAL_COUNCILS);
  const rowsOf = (accommodation: string) =>
    children
      .filter(({ leaver, relationships }) => leaver?.accommodation === accommodation && relationships.length === 0)
      .map((child) => makeHousingRows({ child, councils, movedTo: null, today: TODAY }))
      .filter((each) => each !== null);
  for (const { duties, tenancy } of rowsOf('S')) {
    const owed = duties.filter((each) => isOwedOn({ ...each, owedBy: '', startedOn: each.started_on, endedOn: each.ended_on, endReason: each.end_reason }, TODAY)); // prettier-ignore
    expect([owed.map(({ kind }) => kind), tenancy]).toEqual([['RELIEF'], null]);
  }
  for (const { application, tenancy } of rowsOf('U'))
    expect([application.status, tenancy?.kind]).toEqual(['HOUSED', expect.stringContaining('TENANCY')]);
  expect(rowsOf('S').length * rowsOf('U').length).toBeGreaterThan(0);
});

test('the text of a real council’s offer has its source; only Exampleshire’s are made up', async () => {
  const offers = await rows('select council_code, source from offer');
  for (const { council_code, source } of offers) {
    expect(source).toMatch(council_code.startsWith('X') ? /^Made up/ : /Strategy/);
  }
});
