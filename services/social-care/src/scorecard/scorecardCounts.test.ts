import fc from 'fast-check';
import { addDays, type MeasureCounts, type SyntheticChild, type SyntheticEpisode } from '@hub/platform';
import { seedSocialCare } from '../seed/seedSocialCare';
import { makeChild, makeEpisode, makePopulation } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { naiveCounts } from './naiveCounts.fixture';
import { socialCareMeasures } from './socialCareMeasures';
import { socialCareScorecard } from './socialCareScorecard';

const scorecard = { authority: '816', from: '2026-04-01', to: '2026-09-30' };
const lead = callerOf('STRATEGIC_LEAD', []);

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open.close());

async function countsOf(...children: SyntheticChild[]): Promise<MeasureCounts[]> {
  const population = makePopulation(children);
  population.authorities.push({ code: '815', name: 'North Yorkshire Council' });
  await open.database.asLoader(async (client) => {
    await client.query('delete from child');
    await seedSocialCare(client, population);
  });
  const answers = await open.database.runAllAs(lead, socialCareScorecard.queries(scorecard, lead, scorecard.to));
  return answers.flat() as MeasureCounts[];
}

/** Periods of care with one to four placements each; some end, some are short breaks. */
const history = fc
  .record({
    start: fc.integer({ min: 0, max: 1_700 }),
    stays: fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 420 }),
        placementType: fc.constantFrom('U6', 'U6', 'K2', 'T1', 'A3', 'A5', 'A6'),
        returnsAfter: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null, freq: 6 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    isOver: fc.boolean(),
    legalStatus: fc.constantFrom('C2', 'C2', 'V2', 'V3'),
  })
  .map(({ start, stays, isOver, legalStatus }) => {
    let day = addDays('2022-01-01', start);
    return stays.map(({ days, placementType, returnsAfter }, index): SyntheticEpisode => {
      const startedOn = day;
      const isLast = index === stays.length - 1;
      const endedOn = isLast && !isOver ? null : addDays(day, days);
      const leaves = !isLast && returnsAfter !== null;
      day = addDays(day, days + (leaves ? returnsAfter : 0));
      const reasonForEpisode = index === 0 || stays[index - 1]!.returnsAfter !== null ? 'S' : 'P';
      return makeEpisode({ startedOn, endedOn, placementType, reasonForEpisode, legalStatus });
    });
  });

const child = fc
  .record({
    episodes: history,
    reviews: fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 900 }),
        participation: fc.constantFrom('PN0', 'PN1', 'PN3', 'PN6', 'PN7', ''),
      }),
      { maxLength: 6 },
    ),
    dateOfBirth: fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2008-01-01', days)),
    authorityCode: fc.constantFrom('816', '816', '816', '815'),
    restricted: fc.boolean(),
  })
  .map(({ reviews, ...rest }) => {
    const enteredCareOn = rest.episodes[0]!.startedOn;
    const days = new Map(
      reviews.map(({ after, participation }) => [addDays(enteredCareOn, after), participation] as const),
    );
    return makeChild({
      ...rest,
      enteredCareOn,
      endedCareOn: rest.episodes.at(-1)!.endedOn,
      reviews: [...days].map(([heldOn, participation]) => ({ heldOn, participation })),
    });
  });

test(
  'whatever the children went through, SQL counts what their definitions say',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(child, { minLength: 1, maxLength: 12 }), async (children) => {
        const counted = await countsOf(...children);
        for (const expected of naiveCounts(children, scorecard))
          expect(counted.find(({ code }) => code === expected.code)).toEqual({ ...expected, sum: null });
      }),
      { numRuns: 40 },
    ),
  120_000,
);

test('every measure is counted once, and nothing besides', async () => {
  const codes = (await countsOf()).map(({ code }) => code).sort();
  expect(codes).toEqual(socialCareMeasures.map(({ code }) => code).sort());
});

describe('care leavers', () => {
  /** Looked after from 15 to 18; the birthday in the period is the 18th, 19th or another. */
  const leaver = (bornOn: string, changes: Partial<SyntheticChild> = {}) => {
    const year = Number(bornOn.slice(0, 4));
    const [startedOn, endedOn] = [`${year + 15}${bornOn.slice(4)}`, `${year + 18}${bornOn.slice(4)}`];
    const episodes = [makeEpisode({ startedOn, endedOn, reasonEnded: 'E5' })];
    return makeChild({ dateOfBirth: bornOn, enteredCareOn: startedOn, endedCareOn: endedOn, episodes, ...changes });
  };
  const record = (child: SyntheticChild, table: string, columns: string, ...values: unknown[]) =>
    open.database.asLoader((client) =>
      client.query(
        `insert into ${table} (id, child_id, ${columns}) values (gen_random_uuid(), $1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`,
        [child.id, ...values],
      ),
    );
  const ofAges = async (code: string) => {
    const answers = await open.database.runAllAs(lead, socialCareScorecard.queries(scorecard, lead, scorecard.to));
    const { numerator, denominator } = (answers.flat() as MeasureCounts[]).find((each) => each.code === code)!;
    return [numerator, denominator];
  };

  test('count on the birthday that falls in the period, with what was known around it', async () => {
    const inTime = leaver('2006-06-10');
    const tooEarly = leaver('2006-06-11');
    const unknown = leaver('2006-06-12');
    const birthdayInWinter = leaver('2006-12-01');
    const tooOld = leaver('2004-06-10');
    const elsewhere = leaver('2006-06-13', { authorityCode: '815' });
    await countsOf(inTime, tooEarly, unknown, birthdayInWinter, tooOld, elsewhere);
    for (const [child, day] of [[inTime, '2026-06-20'], [tooEarly, '2026-03-10'], [birthdayInWinter, '2026-12-01']] as const)
      await record(child, 'leaver_activity', 'as_at, in_touch, activity', day, 'YES', 'F2'); // prettier-ignore
    expect(await ofAges('inTouch19To21')).toEqual([1, 3]);
    expect(await ofAges('inEducationEmploymentTraining19To21')).toEqual([1, 3]);
    expect(await ofAges('inTouch17To18')).toEqual([0, 0]);
  });

  test('who died or went home for good is in no whole, and who went abroad in none of accommodation', async () => {
    const [home, abroad, suitable, unsuitable] = ['06-10', '06-11', '06-12', '06-13'].map((day) =>
      leaver(`2008-${day}`),
    ) as [SyntheticChild, SyntheticChild, SyntheticChild, SyntheticChild];
    await countsOf(home, abroad, suitable, unsuitable);
    await record(home, 'leaver_activity', 'as_at, in_touch', '2026-06-10', 'RHOM');
    await record(abroad, 'leaver_accommodation', 'since, kind, suitable', '2026-06-01', 'G', null);
    await record(suitable, 'leaver_accommodation', 'since, kind, suitable', '2026-06-01', 'U', true);
    await record(unsuitable, 'leaver_accommodation', 'since, kind, suitable', '2026-06-01', 'X', false);
    expect(await ofAges('inTouch17To18')).toEqual([0, 3]);
    expect(await ofAges('suitableAccommodation17To18')).toEqual([1, 2]);
  });

  test('who was looked after for less than 13 weeks since 14 is none', async () => {
    const short = [makeEpisode({ startedOn: '2024-05-01', endedOn: '2024-06-12', reasonEnded: 'E8' })];
    await countsOf(leaver('2006-06-12', { episodes: short, enteredCareOn: '2024-05-01', endedCareOn: '2024-06-12' }));
    expect(await ofAges('inTouch19To21')).toEqual([0, 0]);
  });
});

test('where a placement is not known, the measure says of how many it speaks', async () => {
  const children = Array.from({ length: 5 }, () => makeChild());
  await countsOf(...children);
  await open.database.asLoader((client) =>
    client.query(`update placement set out_of_area = case when child_id = $1 then null else child_id = $2 end, distance_band = null`, [children[0]!.id, children[1]!.id])); // prettier-ignore
  const answers = await open.database.runAllAs(lead, socialCareScorecard.queries(scorecard, lead, scorecard.to));
  const counted = answers.flat() as MeasureCounts[];
  expect(counted.find(({ code }) => code === 'placedOutOfArea')).toMatchObject({
    numerator: 1,
    denominator: 4,
    cohort: 5,
  });
  expect(counted.find(({ code }) => code === 'placedWithin20Miles')).toMatchObject({
    numerator: 0,
    denominator: 0,
    cohort: 5,
  });
});
