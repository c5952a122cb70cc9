import type { SyntheticChild } from '@hub/platform';
import { makeChild, makeEpisode } from '../testing/makeChild';
import { openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

/** What the database derives from episodes and date of birth, whoever wrote them. */
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

/** 14 on 10 June 2018, 16 in 2020, 18 in 2022. */
const BORN = '2004-06-10';
const spell = (startedOn: string, endedOn: string | null, reasonEnded = 'E8', legalStatus = 'V2') =>
  makeEpisode({ startedOn, endedOn, reasonEnded: endedOn && reasonEnded, legalStatus });

async function statusesOf(episodes: SyntheticChild['episodes'], dateOfBirth = BORN) {
  const child = makeChild({ dateOfBirth, episodes });
  await open.seed(child);
  return read(child.id);
}

const read = (childId: string) =>
  open.database.asLoader(async (client) => {
    const { rows } = await client.query<{ status: string; from_on: string; until_on: string | null }>(
      'select status, from_on, until_on from care_leaver_status where child_id = $1 order by from_on',
      [childId],
    );
    return rows.map(({ status, from_on, until_on }) => [status, from_on, until_on]);
  });

const LONG = ['2015-01-01', '2022-06-10'] as const;

test('looked after from long before 16 until 18: eligible at 16, former relevant from 18, without an end', async () =>
  expect(await statusesOf([spell(...LONG)])).toEqual([
    ['ELIGIBLE', '2020-06-10', '2022-06-10'],
    ['FORMER_RELEVANT', '2022-06-10', null],
  ]));

test('left care at 17: relevant until 18', async () =>
  expect(await statusesOf([spell('2019-01-01', '2021-09-01')])).toEqual([
    ['ELIGIBLE', '2020-06-10', '2021-09-01'],
    ['RELEVANT', '2021-09-01', '2022-06-10'],
    ['FORMER_RELEVANT', '2022-06-10', null],
  ]));

describe('13 weeks since 14, some of it after 16', () => {
  test('90 days are too few: qualifying', async () =>
    expect(await statusesOf([spell('2021-01-01', '2021-04-01')])).toEqual([
      ['QUALIFYING', '2021-04-01', '2022-06-10'],
      ['QUALIFYING', '2022-06-10', null],
    ]));

  test('91 days are enough, on the day that completes them', async () =>
    expect((await statusesOf([spell('2021-01-01', '2021-05-01')]))[0]).toEqual([
      'ELIGIBLE',
      '2021-04-02',
      '2021-05-01',
    ]));

  test('periods amount to them together', async () =>
    expect((await statusesOf([spell('2018-07-01', '2018-09-01'), spell('2021-01-01', '2021-03-01')]))[0]).toEqual([
      'ELIGIBLE',
      '2021-01-30',
      '2021-03-01',
    ]));

  test('what was before 14 does not count, nor do short breaks', async () => {
    expect((await statusesOf([spell('2016-01-01', '2018-01-01'), spell('2021-01-01', '2021-03-01')]))[0]![0]).toBe(
      'QUALIFYING',
    );
    expect(await statusesOf([spell('2015-01-01', '2022-06-10', 'E8', 'V4')])).toEqual([]);
  });

  test('whoever left before 16 is no care leaver', async () =>
    expect(await statusesOf([spell('2015-01-01', '2020-06-10')])).toEqual([]));

  test('one day after 16 is enough', async () =>
    expect((await statusesOf([spell('2015-01-01', '2020-06-11')])).map(([status]) => status)).toEqual([
      'ELIGIBLE',
      'RELEVANT',
      'FORMER_RELEVANT',
    ]));
});

test('settled at home for six months is qualifying; for less it is still relevant', async () => {
  expect(await statusesOf([spell('2019-01-01', '2021-01-01', 'E4A')])).toEqual([
    ['ELIGIBLE', '2020-06-10', '2021-01-01'],
    ['RELEVANT', '2021-01-01', '2021-07-01'],
    ['QUALIFYING', '2021-07-01', '2022-06-10'],
    ['QUALIFYING', '2022-06-10', null],
  ]);
  expect((await statusesOf([spell('2019-01-01', '2022-03-01', 'E4A')])).at(-1)![0]).toBe('FORMER_RELEVANT');
});

test.each(['E11', 'E12', 'E2', 'E3'])('nobody who left by %s is a care leaver of this authority', async (reason) =>
  expect(await statusesOf([spell('2015-01-01', '2021-06-10', reason)])).toEqual([]),
);

test('an open period is taken to go on until 18', async () =>
  expect(await statusesOf([spell('2022-01-10', null)], '2011-03-05')).toEqual([
    ['ELIGIBLE', '2027-03-05', '2029-03-05'],
    ['FORMER_RELEVANT', '2029-03-05', null],
  ]));

test('a birthday on 29 February is reached on 1 March', async () =>
  expect((await statusesOf([spell('2015-01-01', '2022-03-01')], '2004-02-29')).at(-1)).toEqual([
    'FORMER_RELEVANT',
    '2022-03-01',
    null,
  ]));

test('a corrected date of birth and a corrected episode count at once', async () => {
  const child = makeChild({ dateOfBirth: BORN, episodes: [spell(...LONG)] });
  await open.seed(child);
  await open.database.asLoader((client) =>
    client.query(`update child_name set date_of_birth = '2005-06-10' where child_id = $1`, [child.id]),
  );
  expect((await read(child.id)).at(-1)).toEqual(['FORMER_RELEVANT', '2023-06-10', null]);
  await open.database.asLoader((client) => client.query('delete from episode where child_id = $1', [child.id]));
  expect(await read(child.id)).toEqual([]);
});
