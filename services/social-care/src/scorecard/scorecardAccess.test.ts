import { randomUUID } from 'node:crypto';
import { makeChild } from '../testing/makeChild';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from '../testing/openSocialCare';

const SCORECARD = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Scorecard {
  authority socialCare { code numerator denominator percentage coverage period agency comparator { england authority } } } } }`;
const key = { __typename: 'Scorecard', authority: '816', from: '2026-04-01', to: '2026-09-30' };

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(...Array.from({ length: 7 }, () => makeChild()));
}, 60_000);
afterAll(() => open.close());

const ask = (role: string, change: object = {}) =>
  open.ask(callerOf(role, []), SCORECARD, { of: [{ ...key, ...change }] });

/** Without the shield: what holds here, the database holds by itself. */
describe('the scorecard', () => {
  test('is numbers after disclosure control, beside what was published', async () => {
    const { data, errors } = await ask('STRATEGIC_LEAD');
    expect(errors).toBeUndefined();
    const measures = data._entities[0].socialCare;
    expect(measures[0]).toEqual({
      code: 'childrenLookedAfter', numerator: '5', denominator: null, percentage: null, coverage: null,
      period: 'on 30 September 2026', agency: 'Social care', comparator: { england: '81770', authority: '240' },
    }); // prettier-ignore
    expect(measures.find(({ code }: any) => code === 'threeOrMorePlacements')).toMatchObject({
      numerator: '0', denominator: '5', percentage: '0',
    }); // prettier-ignore
    const texts = measures.flatMap(({ numerator, denominator }: any) => [numerator, denominator]);
    for (const text of texts.filter((each: unknown) => each !== null)) expect(text).toMatch(/^(c|0|\d*[05])$/);
  });

  test.each(Object.keys(policy.agreement.roles))('is counted for %s as the agreement says', async (role) => {
    const { data } = await ask(role);
    const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
    const mayRead = policy.read(role, purpose, 'statistics') !== 'NOBODY';
    expect(Array.isArray(data._entities[0].socialCare)).toBe(mayRead);
  });

  test('is not made for days that somebody chose', async () => {
    for (const change of [{ to: '2026-09-29' }, { from: '2026-04-02' }, { to: '2026-12-31' }, { authority: 'York' }])
      expect((await ask('STRATEGIC_LEAD', change)).data._entities).toEqual([null]);
  });

  test('of an authority that has no child here says 0, and tells nothing else', async () => {
    const { data } = await ask('STRATEGIC_LEAD', { authority: '999' });
    for (const { numerator, percentage } of data._entities[0].socialCare)
      expect([numerator, percentage ?? 'z']).toEqual(['0', 'z']);
  });
});

describe('whoever asks for statistics', () => {
  const tables = ['child', 'episode', 'placement', 'child_name', 'care_status', 'review', 'leaver_activity'];
  const lead = callerOf('STRATEGIC_LEAD', [randomUUID()]);

  test.each(tables)('has no right on the table %s', (table) =>
    expect(open.database.runAs(lead, { text: `select * from ${table}` })).rejects.toThrow('permission denied'),
  );

  test('has none on the derivations and relationships either', () =>
    expect(open.database.runAs(lead, { text: 'select * from relationship.dated' })).rejects.toThrow(
      'permission denied',
    ));
});

test('whoever works with children is given no number', () =>
  expect(
    open.database.runAs(callerOf('SOCIAL_WORKER', []), {
      text: `select * from statistics.placements('816', '2026-09-30')`,
    }),
  ).rejects.toThrow('permission denied'));
