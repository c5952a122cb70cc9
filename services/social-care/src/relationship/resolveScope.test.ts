import type { ScopeAnswer } from '@hub/schema';
import type { SyntheticChild } from '@hub/platform';
import { makeChild, makeEpisode, related, TODAY, TOMORROW, YESTERDAY } from '../testing/makeChild';
import { openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

type Relationships = SyntheticChild['relationships'];
const seed = async (relationships: Relationships, changes: Partial<SyntheticChild> = {}) => {
  const child = makeChild({ relationships, ...changes });
  await open.seed(child);
  return child.id;
};
const idsOf = (scope: ScopeAnswer) => (scope.kind === 'LIST' ? [...scope.minors, ...scope.adults] : []);
const reaches = async (subject: string, relationship: string, childId: string) =>
  idsOf(await open.socialCare.resolveScope(subject, relationship)).includes(childId);

describe('a relationship is in force from its first day until the day before its end', () => {
  test.each([
    ['began yesterday', YESTERDAY, null, true],
    ['begins today', TODAY, null, true],
    ['begins tomorrow', TOMORROW, null, false],
    ['ended yesterday', '2025-01-10', YESTERDAY, false],
    ['ends today', '2025-01-10', TODAY, false],
    ['ends tomorrow', '2025-01-10', TOMORROW, true],
  ])('one that %s', async (_, startedOn, endedOn, isReached) => {
    for (const kind of ['caseload', 'reviews', 'youthJusticeCases', 'self', 'instruction']) {
      const childId = await seed([related('social-worker', kind, startedOn, endedOn)], { dateOfBirth: '2010-05-05' });
      expect([kind, await reaches('social-worker', kind, childId)]).toEqual([kind, isReached]);
    }
  });

  test('in England: at half past midnight of a summer night it is the new day already', async () => {
    const childId = await seed([related('social-worker', 'caseload', '2025-01-10', '2027-07-01')]);
    Object.assign(open.clock, { today: '2027-06-30', time: '22:30' });
    expect(await reaches('social-worker', 'caseload', childId)).toBe(true);
    open.clock.time = '23:30';
    expect(await reaches('social-worker', 'caseload', childId)).toBe(false);
    Object.assign(open.clock, { today: TODAY, time: '12:00' });
  });
});

describe('the own record', () => {
  test.each([
    ['2013-11-22', true],
    ['2013-11-23', false],
    ['2015-05-05', false],
  ])('of somebody born on %s: from 13 on', async (dateOfBirth, isReached) => {
    const childId = await seed([related('young-person', 'self')], { dateOfBirth });
    expect(await reaches('young-person', 'self', childId)).toBe(isReached);
  });

  test('a worker reaches a child of any age', async () => {
    const childId = await seed([related('social-worker', 'instruction')], { dateOfBirth: '2022-05-05' });
    expect(await reaches('social-worker', 'instruction', childId)).toBe(true);
  });
});

describe('each relationship is its own', () => {
  test('one does not stand for another, nor one person for another', async () => {
    const childId = await seed([related('social-worker', 'caseload')]);
    expect(await reaches('social-worker', 'caseload', childId)).toBe(true);
    expect(await reaches('social-worker', 'reviews', childId)).toBe(false);
    expect(await reaches('other-social-worker', 'caseload', childId)).toBe(false);
  });

  test('those that this agency does not own, or that do not exist, reach nobody', async () => {
    for (const relationship of ['registeredPatients', 'authorityCohort', 'emergencyLookup', 'none', 'constructor', ''])
      expect(await open.socialCare.resolveScope('social-worker', relationship)).toEqual({ kind: 'NONE' });
  });
});

describe('team', () => {
  test('reaches the children of everybody in the caller’s team, once each, and no other team’s', async () => {
    const childId = await seed([related('social-worker', 'caseload'), related('colleague', 'caseload')]);
    const other = await seed([related('other-social-worker', 'caseload')]);
    const scope = idsOf(await open.socialCare.resolveScope('team-manager', 'team'));
    expect(scope.filter((id) => id === childId)).toHaveLength(1);
    expect(scope).not.toContain(other);
  });

  test('does not reach children of whom a colleague only chairs the reviews', async () => {
    const childId = await seed([related('colleague', 'reviews')]);
    expect(await reaches('team-manager', 'team', childId)).toBe(false);
  });

  test('follows the dates of the colleague’s allocation', async () => {
    const ended = await seed([related('colleague', 'caseload', '2025-01-10', TODAY)]);
    expect(await reaches('team-manager', 'team', ended)).toBe(false);
  });

  test('people without a team are no team', async () => {
    const childId = await seed([related('teamless-too', 'caseload')]);
    expect(await reaches('teamless', 'team', childId)).toBe(false);
  });

  test('somebody unknown has none', async () =>
    expect(await open.socialCare.resolveScope('nobody', 'team')).toEqual({
      kind: 'LIST',
      minors: [],
      adults: [],
      restricted: [],
      restrictedMinors: [],
    }));
});

describe('a foster carer’s and a supervising social worker’s access', () => {
  const kinds = ['placedWithMe', 'placementsSupervised'];
  test.each(kinds)('%s lasts as long as the placement', async (kind) => {
    const childId = await seed([related('foster-carer', kind)]);
    expect(await reaches('foster-carer', kind, childId)).toBe(true);
    await endPlacement(childId, TOMORROW);
    expect(await reaches('foster-carer', kind, childId)).toBe(true);
    await endPlacement(childId, TODAY);
    expect(await reaches('foster-carer', kind, childId)).toBe(false);
  });

  test('ends on its own date while the placement goes on', async () => {
    const childId = await seed([related('foster-carer', 'placedWithMe', '2025-01-10', TODAY)]);
    expect(await reaches('foster-carer', 'placedWithMe', childId)).toBe(false);
  });

  test('is to the placement of today, not to one that ended before', async () => {
    const moved = [
      makeEpisode({ endedOn: '2025-06-01', reasonEnded: 'X1' }),
      makeEpisode({ startedOn: '2025-06-01', reasonForEpisode: 'P' }),
    ];
    const ended = await seed([related('foster-carer', 'placedWithMe', '2025-01-10', '2025-06-01')], {
      episodes: moved,
    });
    const current = await seed([related('foster-carer', 'placedWithMe')], { episodes: moved });
    expect([
      await reaches('foster-carer', 'placedWithMe', ended),
      await reaches('foster-carer', 'placedWithMe', current),
    ]).toEqual([false, true]);
  });

  const endPlacement = (childId: string, endedOn: string) =>
    open.database.asLoader((client) =>
      client.query('update placement set ended_on = $2 where child_id = $1', [childId, endedOn]),
    );
});

describe('restricted children', () => {
  test.each([
    ['social-worker', 'caseload'],
    ['team-manager', 'team'],
    ['kayleigh', 'self'],
  ])('are in no scope: %s, %s', async (subject, relationship) => {
    const relationships = [related('social-worker', 'caseload'), related('kayleigh', 'self')];
    const dateOfBirth = '2010-05-05';
    const [childId, open] = [await seed(relationships, { restricted: true, dateOfBirth }), await seed(relationships, { dateOfBirth })]; // prettier-ignore
    expect(await reaches(subject, relationship, childId)).toBe(false);
    expect(await reaches(subject, relationship, open)).toBe(true);
  });

  test('of the caller’s own children are told apart, for a named grant may open one; of others’ not at all', async () => {
    const mine = await seed([related('social-worker', 'caseload')], { restricted: true });
    const other = await seed([related('other-social-worker', 'caseload')], { restricted: true });
    const adult = await seed([related('social-worker', 'caseload')], { restricted: true, dateOfBirth: '2008-11-22' });
    const scope = await open.socialCare.resolveScope('social-worker', 'caseload');
    expect(scope).toMatchObject({ restricted: expect.arrayContaining([adult]) });
    expect(scope).toMatchObject({ restrictedMinors: expect.arrayContaining([mine]) });
    expect(scope).not.toMatchObject({ restrictedMinors: expect.arrayContaining([adult]) });
    expect(scope).toMatchObject({ restricted: expect.arrayContaining([mine]) });
    expect(scope).not.toMatchObject({ restricted: expect.arrayContaining([other]) });
  });
});

describe('minors and adults are told apart at the start of the 18th birthday', () => {
  test.each([
    ['turns 18 tomorrow', '2008-11-23', 'minors'],
    ['turns 18 today', '2008-11-22', 'adults'],
    ['turned 18 yesterday', '2008-11-21', 'adults'],
  ] as const)('who %s is among the %s', async (_, dateOfBirth, among) => {
    const childId = await seed([related('social-worker', 'caseload')], { dateOfBirth });
    const scope = await open.socialCare.resolveScope('social-worker', 'caseload');
    expect(scope.kind === 'LIST' && scope[among]).toContain(childId);
  });

  test('a date of birth that is corrected counts at once', async () => {
    const childId = await seed([related('social-worker', 'caseload')], { dateOfBirth: '2015-05-05' });
    await open.database.asLoader((client) =>
      client.query(`update child_name set date_of_birth = '2005-05-05' where child_id = $1`, [childId]),
    );
    const scope = await open.socialCare.resolveScope('social-worker', 'caseload');
    expect(scope.kind === 'LIST' && scope.adults).toContain(childId);
  });

  test('whose date of birth is not known is treated as an adult, for whom more is withheld', async () => {
    const childId = await seed([related('social-worker', 'caseload')]);
    await open.database.asLoader((client) => client.query('delete from child_name where child_id = $1', [childId]));
    const scope = await open.socialCare.resolveScope('social-worker', 'caseload');
    expect(scope.kind === 'LIST' && scope.adults).toContain(childId);
  });
});
