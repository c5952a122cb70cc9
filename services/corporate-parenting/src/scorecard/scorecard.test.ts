import {
  callerOf,
  codesOf,
  openCorporateParenting,
  policy,
  type OpenCorporateParenting,
} from '../testing/openCorporateParenting';

let open: OpenCorporateParenting;
beforeAll(async () => {
  open = await openCorporateParenting();
}, 60_000);
afterAll(() => open.close());

const ask = (given: string, role = 'STRATEGIC_LEAD') =>
  open.ask(callerOf(role), `{ scorecard(${given}) { authority authorityName from to } }`);

test('a scorecard is of an authority and the year to the end of the latest quarter', async () =>
  expect((await ask('authority: "816"')).data.scorecard).toEqual({
    authority: '816', authorityName: 'City of York Council', from: '2026-04-01', to: '2026-09-30',
  })); // prettier-ignore

test('or of a year that was asked for', async () =>
  expect((await ask('authority: "815", from: "2025-04-01"')).data.scorecard).toMatchObject({ to: '2026-03-31' }));

test.each(['authority: "816", to: "2026-09-29"', 'authority: "816", from: "2026-05-01"', 'authority: "999"'])(
  '%s is refused',
  async (given) => expect(codesOf(await ask(given))).toEqual(['BAD_USER_INPUT']),
);

test.each(Object.keys(policy.agreement.roles))('%s reads it as the agreement says', async (role) => {
  const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
  const mayRead = policy.read(role, purpose, 'statistics') !== 'NOBODY';
  expect(codesOf(await ask('authority: "816"', role))).toEqual(mayRead ? [] : ['FORBIDDEN']);
});

test('who may read it is a member, a board member or the strategic lead, and reaches no child', () => {
  const readers = Object.keys(policy.agreement.roles).filter(
    (role) => policy.read(role, 'STATISTICS', 'statistics') !== 'NOBODY',
  );
  expect(readers).toEqual(['ELECTED_MEMBER', 'BOARD_MEMBER', 'STRATEGIC_LEAD']);
  for (const role of readers) expect(policy.read(role, 'STATISTICS', 'structure')).toBe('NOBODY');
});

test('a representation is nothing but its key, checked again', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Scorecard { authorityName } } }';
  const key = { __typename: 'Scorecard', authority: '808', from: '2026-04-01', to: '2026-06-30' };
  const of = [key, { ...key, to: '2026-06-29' }];
  expect((await open.ask(callerOf('ELECTED_MEMBER'), query, { of })).data._entities).toEqual([
    { authorityName: 'Stockton-on-Tees Borough Council' },
    null,
  ]);
});
