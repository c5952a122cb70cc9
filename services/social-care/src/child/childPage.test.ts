import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { makeChild } from '../testing/makeChild';
import { callerOf, openSocialCare, type Answer, type OpenSocialCare } from '../testing/openSocialCare';

const children = Array.from({ length: 230 }, () => makeChild());
const ids = children.map(({ id }) => id).sort();
const mine = ids.slice(0, 7);
const hidden = children.find(({ id }) => id === ids[7])!;
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(...children);
}, 60_000);
afterAll(() => open?.close());

const worker = callerOf('SOCIAL_WORKER', mine);
const PAGE = `query ($first: Int, $after: String, $where: ChildFilter) {
  children(first: $first, after: $after, where: $where) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
}`;
const page = async (caller: Caller, variables: object) => open.ask(caller, PAGE, { ...variables });

test('pages follow each other over all children whom the caller sees, and no other', async () => {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { children }: Answer['data'] = (await page(worker, { first: 3, after })).data;
    expect(children.totalCount).toBe(7);
    found.push(...children.nodes.map(({ id }: { id: string }) => id));
    after = children.pageInfo.hasNextPage ? children.pageInfo.endCursor : null;
  } while (after);
  expect(found).toEqual(mine);
});

test('a list without a child has a total too', async () =>
  expect((await page(callerOf('SOCIAL_WORKER', []), {})).data.children).toEqual({
    totalCount: 0,
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  }));

describe('a cursor', () => {
  const cursorOf = async (variables: object = {}) =>
    (await page(worker, { first: 3, ...variables })).data.children.pageInfo.endCursor as string;

  test('holds no id that could be read', async () =>
    expect(Buffer.from(await cursorOf(), 'base64url').toString('latin1')).not.toContain(mine[2]!.slice(0, 8)));

  test('is refused to another person, in another role, and under another filter', async () => {
    const after = await cursorOf();
    const refused = await Promise.all([
      page({ ...worker, subject: 'other-social-worker' }, { after }),
      page(callerOf('TEAM_MANAGER', mine), { after }),
      page(worker, { after, where: { localId: '1' } }),
      page(worker, { after: mine[2] }),
    ]);
    for (const { errors } of refused) expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('does not outlive the scope: a child that has left it is not shown', async () => {
    const after = await cursorOf();
    const { children } = (await page(callerOf('SOCIAL_WORKER', mine.slice(0, 4)), { after })).data;
    expect(children.nodes).toEqual([{ id: mine[3] }]);
  });
});

describe('a filter', () => {
  const localIdOf = (id: string) => children.find((child) => child.id === id)!.localId;

  test('finds the child of the caller', async () => {
    const { children } = (await page(worker, { where: { localId: localIdOf(mine[0]!) } })).data;
    expect(children).toMatchObject({ totalCount: 1, nodes: [{ id: mine[0] }] });
  });

  test('is no oracle: a hidden child and none are the same', async () => {
    const [one, other] = await Promise.all([
      page(worker, { where: { localId: hidden.localId } }),
      page(worker, { where: { localId: randomUUID() } }),
    ]);
    expect(one).toEqual(other);
    expect(one!.data.children.totalCount).toBe(0);
  });

  test('on what the caller may not read is refused, also when it is empty of rows', async () => {
    const carer = callerOf('FOSTER_CARER', mine);
    for (const localId of [localIdOf(mine[0]!), 'nobody']) {
      const { errors } = await page(carer, { where: { localId } });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect((await page(carer, { where: {} })).data.children.totalCount).toBe(7);
  });
});

test.each([0, -1, 201, 1_000_000])('a page of %d is refused with the limit named', async (first) => {
  const { errors } = await page(worker, { first });
  expect(errors?.[0]).toMatchObject({
    message: `first: a page holds from 1 to 200 children, not ${first}.`,
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

describe('one statement a fetch', () => {
  const EVERYTHING = `id localId name { sex } characteristics { ethnicity } care { status { asAt careLeaverStatus }
    legal { legalStatus episodes { startedOn } } placement { type outOfArea } placementAddress { postcode }
    reviews { heldOn } professionals { name } carerContacts { name } missing { beganOn } exploitation { level }
    delegation { parentalResponsibility { holder } decisions { decision } contactRestrictions { person } }
    plan { permanencePlan visits { dueOn } } family { familyTime { person } siblings { givenName } supportNetwork { name } }
    adoption { decidedOn } youthJustice { kind } healthAssessmentRequests { kind } }
    voice { shared { words } views { words } }
    leaver { pathway { goals } activity { asAt } accommodation { kind } address { postcode } }`;
  const whole = callerOf('SOCIAL_WORKER', ids);

  test.each([10, 200])('for a page of %d children with everything and the total', async (first) => {
    open.statements.length = 0;
    const { data } = await open.ask(whole, `{ children(first: ${first}) { totalCount nodes { ${EVERYTHING} } } }`);
    expect(data.children.nodes).toHaveLength(first);
    expect(data.children.totalCount).toBe(230);
    expect(open.statements).toHaveLength(1);
  });

  test.each([10, 200])('for %d references with everything', async (count) => {
    open.statements.length = 0;
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { ${EVERYTHING} } } }`;
    const r = ids.slice(0, count).map((id) => ({ __typename: 'Child', id }));
    expect((await open.ask(whole, query, { r })).data._entities.map(({ id }: { id: string }) => id)).toEqual(
      ids.slice(0, count),
    );
    expect(open.statements).toHaveLength(1);
  });

  test('which reads only what was asked for', async () => {
    open.statements.length = 0;
    await open.ask(whole, '{ children { nodes { id care { placement { type } } } } }');
    expect(open.statements[0]).toContain('placement');
    expect(open.statements[0]).not.toMatch(/child_name|episode|review|care_status|total/);
  });
});
