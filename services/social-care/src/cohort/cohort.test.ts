import { randomUUID } from 'node:crypto';
import type { SyntheticChild } from '@hub/platform';
import { makeChild, makeEpisode, TODAY } from '../testing/makeChild';
import { openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { resolveCohort } from './resolveCohort';
import { resolveMembers } from './resolveMembers';
import { resolveRestricted } from './resolveRestricted';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

const dependencies = () => ({ database: open.database, today: () => TODAY });
const seed = async (changes: Partial<SyntheticChild> = {}) => {
  const child = makeChild(changes);
  await open.seed(child);
  return child.id;
};
const cohortOf = (authority: string, fromAge: number, toAge: number) =>
  resolveCohort(dependencies(), { authority, fromAge, toAge });

const left = (on: string, reasonEnded: string, dateOfBirth: string): Partial<SyntheticChild> => ({
  dateOfBirth,
  endedCareOn: on,
  episodes: [makeEpisode({ startedOn: '2015-01-10', endedOn: on, reasonEnded })],
});

describe('a cohort', () => {
  test('holds whom the authority looks after today, of the ages asked for, both included', async () => {
    const of = (dateOfBirth: string) => seed({ dateOfBirth });
    const ids = {
      turnsFiveToday: await of('2021-11-22'),
      turnsFiveTomorrow: await of('2021-11-23'),
      turnsSevenToday: await of('2019-11-22'),
      turnsSevenTomorrow: await of('2019-11-23'),
    };
    const { minors } = await cohortOf('816', 5, 6);
    expect(minors).toEqual(expect.arrayContaining([ids.turnsFiveToday, ids.turnsSevenTomorrow]));
    expect(minors).not.toContain(ids.turnsFiveTomorrow);
    expect(minors).not.toContain(ids.turnsSevenToday);
    expect(await cohortOf('808', 5, 6)).toEqual({ minors: [], adults: [], leavers: [], restricted: [] });
  });

  test('never holds those who left: at home, adopted or under special guardianship; nor anybody of 18', async () => {
    const gone = [
      await seed({ ...left('2026-01-10', 'E4A', '2014-05-05') }),
      await seed({ ...left('2026-01-10', 'E11', '2014-05-05') }),
      await seed({ ...left('2026-01-10', 'E45', '2009-05-05') }),
      await seed({ dateOfBirth: '2008-11-22' }),
    ];
    const { minors, adults, leavers } = await cohortOf('816', 0, 25);
    expect(gone.filter((id) => [...minors, ...adults, ...leavers].includes(id))).toEqual([]);
  });

  test('names care leavers apart, at any age, for a permission may open some of what is held of them', async () => {
    const leaver = await seed(left('2020-05-05', 'E5', '2002-05-05'));
    const long = await seed(left('2015-05-05', 'E5', '1997-05-05'));
    const eligible = await seed({ dateOfBirth: '2010-01-01' });
    const { minors, leavers } = await cohortOf('816', 3, 18);
    expect(leavers).toEqual(expect.arrayContaining([leaver, long]));
    expect(leavers).not.toContain(eligible);
    expect(minors).toContain(eligible);
  });

  test('names the restricted ones apart', async () => {
    const restricted = await seed({ restricted: true });
    const cohort = await cohortOf('816', 0, 18);
    expect(cohort.restricted).toContain(restricted);
    expect(cohort.minors).not.toContain(restricted);
    const leaver = await seed({ ...left('2020-05-05', 'E5', '2002-05-05'), restricted: true });
    expect((await cohortOf('816', 0, 18)).leavers).not.toContain(leaver);
  });

  test('follows a change at once', async () => {
    const id = await seed();
    await open.database.asLoader((client) =>
      client.query('update care_status set looked_after = false where child_id = $1', [id]),
    );
    expect((await cohortOf('816', 0, 18)).minors).not.toContain(id);
  });
});

test('of any children it is told which are restricted, and nothing of the others', async () => {
  const [restricted, other] = [await seed({ restricted: true }), await seed()];
  const among = [restricted, other, randomUUID()];
  expect(await resolveRestricted(dependencies(), among)).toEqual([restricted]);
});

describe('whoever entered care', () => {
  test('in the period, both days included, with the day; short breaks and restricted children left out', async () => {
    const on = (startedOn: string, changes: Partial<SyntheticChild> = {}, legalStatus = 'V2') =>
      seed({ episodes: [makeEpisode({ startedOn, legalStatus })], ...changes });
    const first = await on('2031-04-01');
    const last = await on('2031-06-30');
    await on('2031-03-31');
    await on('2031-07-01');
    await on('2031-05-01', {}, 'V4');
    await on('2031-05-01', { restricted: true });
    const members = (authority: string) =>
      resolveMembers(dependencies(), 'enteredCare', { authority, from: '2031-04-01', to: '2031-06-30' });
    expect(await members('816')).toEqual(
      [
        { id: first, on: '2031-04-01' },
        { id: last, on: '2031-06-30' },
      ].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
    expect(await members('815')).toEqual([]);
  });

  test('is not who was looked after on the last day, with the first day of their unbroken care', async () => {
    const episodes = [
      makeEpisode({ startedOn: '2032-01-10', endedOn: '2032-03-01' }),
      makeEpisode({ startedOn: '2032-03-01', reasonForEpisode: 'P' }),
    ];
    const present = await seed({ episodes });
    const left = await seed({ episodes: [makeEpisode({ startedOn: '2032-01-10', endedOn: '2032-06-30' })] });
    await seed({ episodes, restricted: true });
    const members = async (to: string) =>
      (await resolveMembers(dependencies(), 'lookedAfter', { authority: '816', from: '2032-04-01', to })).filter(
        ({ id }) => [present, left].includes(id),
      );
    expect(await members('2032-06-30')).toEqual([{ id: present, on: '2032-01-10' }]);
    expect((await members('2032-06-29')).map(({ id }) => id).sort()).toEqual([present, left].sort());
    const [baby, child] = [
      await seed({ episodes, dateOfBirth: '2029-07-01' }),
      await seed({ episodes, dateOfBirth: '2029-06-30' }),
    ];
    const of = { authority: '816', from: '2032-04-01', to: '2032-06-30' };
    const aged = (await resolveMembers(dependencies(), 'lookedAfterAged3To17', of)).map(({ id }) => id);
    expect([baby, child].map((id) => aged.includes(id))).toEqual([false, true]);
  });

  test('and that is all there is, asked for by a scorecard’s key', async () => {
    const of = { authority: '816', from: '1900-01-01', to: '2100-01-01' };
    for (const [name, key] of [
      ['everybody', of],
      ['enteredCare', { ...of, authority: '%' }],
      ['enteredCare', { ...of, from: undefined }],
      ['enteredCare', null],
    ] as const)
      await expect(resolveMembers(dependencies(), name, key)).rejects.toThrow('not a GraphQL request');
  });
});
