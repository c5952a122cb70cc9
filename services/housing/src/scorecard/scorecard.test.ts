import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, type MeasureCounts } from '@hub/platform';
import type { ClientBase } from 'pg';
import { callerOf, openHousing, policy, type OpenHousing } from '../testing/openHousing';
import { housingMeasures } from './housingMeasures';
import { housingScorecard } from './housingScorecard';

const scorecard = { authority: '815', from: '2026-04-01', to: '2026-09-30' };
const lead = callerOf('STRATEGIC_LEAD', []);
/** North Yorkshire, Harrogate before the merger, York. */
const COUNCILS = ['E06000065', 'E07000165', 'E06000014'];

interface Application {
  council: string;
  appliedAs: 'CARE_LEAVER' | 'OTHER';
  madeOn: string;
  closedOn: string | null;
  bands: { band: 'GOLD' | 'EMERGENCY' | 'SILVER' | null; since: string }[];
  duty: { startedOn: string; endedOn: string | null } | null;
}
type Applicant = Application[];

let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
}, 60_000);
afterAll(() => open.close());

async function countsOf(applicants: Applicant[]): Promise<MeasureCounts[]> {
  await open.database.asLoader(async (client) => {
    await client.query('delete from applicant');
    for (const applicant of applicants) await insert(client, applicant);
  });
  return (await open.database.runAllAs(lead, housingScorecard.queries(scorecard, lead, ''))).flat() as MeasureCounts[];
}

async function insert(client: ClientBase, applicant: Applicant) {
  const child = randomUUID();
  await client.query('insert into applicant (child_id) values ($1)', [child]);
  for (const { council, appliedAs, madeOn, closedOn, bands, duty } of applicant) {
    const id = randomUUID();
    const last = bands.at(-1);
    await client.query(
      `insert into housing_application (id, child_id, council_code, reference, applied_as, made_on, status, closed_on, band, band_since)
       values ($1, $2, $3, 'R', $4, $5, $6, $7, $8, $9)`,
      [id, child, council, appliedAs, madeOn, closedOn ? 'CLOSED' : 'OPEN', closedOn, last?.band ?? null, last?.band ? last.since : null],
    ); // prettier-ignore
    for (const [index, { band, since }] of bands.entries())
      await client.query(`insert into band_period values ($1, $2, $3, $4, $5, 'a reason')`, [id, index + 1, child, band, since]); // prettier-ignore
    if (duty)
      await client.query(
        `insert into housing_duty (application_id, child_id, kind, owed_by, started_on, ended_on, end_reason) values ($1, $2, 'RELIEF', $3, $4, $5, $6)`,
        [id, child, council, duty.startedOn, duty.endedOn, duty.endedOn ? 'ended' : null],
      );
  }
}

const days = fc.integer({ min: 0, max: 400 });
const application: fc.Arbitrary<Application> = fc
  .record({
    council: fc.constantFrom(...COUNCILS),
    appliedAs: fc.constantFrom('CARE_LEAVER' as const, 'CARE_LEAVER' as const, 'OTHER' as const),
    madeOn: days.map((after) => addDays('2025-11-01', after)),
    closedAfter: fc.option(days),
    bands: fc.array(fc.record({ band: fc.constantFrom('GOLD' as const, 'EMERGENCY' as const, 'SILVER' as const, null), after: fc.integer({ min: 0, max: 150 }) }), { maxLength: 3 }),
    duty: fc.option(fc.record({ after: fc.integer({ min: 0, max: 100 }), lasts: fc.option(fc.integer({ min: 0, max: 200 })) })),
  })
  .map(({ madeOn, closedAfter, bands, duty, ...rest }) => {
    let since = madeOn;
    const startedOn = duty ? addDays(madeOn, duty.after) : '';
    return {
      ...rest,
      madeOn,
      closedOn: closedAfter === null ? null : addDays(madeOn, closedAfter),
      bands: bands.map(({ band, after }) => ({ band, since: (since = addDays(since, after)) })),
      duty: duty && { startedOn, endedOn: duty.lasts === null ? null : addDays(startedOn, duty.lasts) },
    };
  }); // prettier-ignore

/** The measures counted applicant by applicant, as their definitions say. */
function naive(applicants: Applicant[]) {
  const { to } = scorecard;
  const current = applicants
    .map((applications) =>
      applications.filter(
        ({ council, madeOn, closedOn }) =>
          council !== 'E06000014' && madeOn <= to && (closedOn === null || closedOn > to),
      ),
    )
    .filter((applications) => applications.length > 0);
  const leavers = current
    .map((applications) => applications.filter(({ appliedAs }) => appliedAs === 'CARE_LEAVER'))
    .filter((applications) => applications.length > 0);
  const isGold = ({ bands }: Application) =>
    ['GOLD', 'EMERGENCY'].includes(bands.findLast(({ since }) => since <= to)?.band ?? '');
  const isOwed = ({ duty }: Application) =>
    duty !== null && duty.startedOn <= to && (duty.endedOn === null || duty.endedOn > to);
  return {
    goldBandApplied: [leavers.filter((each) => each.some(isGold)).length, leavers.length],
    dutyOwed: [current.filter((each) => each.some(isOwed)).length, current.length],
  };
}

test('whatever was applied for, SQL counts what the definitions say', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.array(application, { minLength: 1, maxLength: 2 }), { maxLength: 10 }), async (applicants) => {
      const counted = await countsOf(applicants);
      expect(Object.fromEntries(counted.map(({ code, numerator, denominator }) => [code, [numerator, denominator]]))).toEqual(naive(applicants));
    }),
    { numRuns: 40 },
  ), 120_000); // prettier-ignore

test('every measure is counted once, and nothing besides', async () =>
  expect((await countsOf([])).map(({ code }) => code).sort()).toEqual(housingMeasures.map(({ code }) => code).sort()));

const SCORECARD = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Scorecard {
  housing { code numerator denominator percentage note comparator { england } } } } }`;
const ask = (role: string) =>
  open.ask(callerOf(role, []), SCORECARD, { of: [{ __typename: 'Scorecard', ...scorecard }] });

test('a few applicants are told of nobody', async () => {
  const one: Application = { council: 'E07000165', appliedAs: 'CARE_LEAVER', madeOn: '2026-01-01', closedOn: null, bands: [{ band: 'GOLD', since: '2026-01-01' }], duty: null }; // prettier-ignore
  const shown = async (gold: number, silver: number) => {
    const silvers = { ...one, bands: [{ band: 'SILVER' as const, since: '2026-01-01' }] };
    await countsOf([...Array.from({ length: gold }, () => [one]), ...Array.from({ length: silver }, () => [silvers])]);
    const { data } = await ask('STRATEGIC_LEAD');
    const { numerator, denominator, percentage } = data._entities[0].housing[0];
    return [numerator, denominator, percentage];
  };
  expect(await shown(5, 0)).toEqual(['c', 'c', 'c']);
  expect(await shown(8, 1)).toEqual(['c', '10', 'c']);
  expect(await shown(1, 8)).toEqual(['c', '10', 'c']);
  expect(await shown(7, 7)).toEqual(['5', '15', '50']);
});

test.each(Object.keys(policy.agreement.roles))('is counted for %s as the agreement says', async (role) => {
  const { data } = await ask(role);
  const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
  const mayRead = policy.read(role, purpose, 'statistics') !== 'NOBODY';
  expect(Array.isArray(data?._entities[0]?.housing)).toBe(mayRead);
});

test('whoever asks for statistics has no right on a table of applicants', async () => {
  for (const text of ['select * from applicant', 'select * from housing_application', 'select * from housing_tenancy'])
    await expect(open.database.runAs(lead, { text })).rejects.toThrow('permission denied');
});
