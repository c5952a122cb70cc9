import { makeApplicant, type Applicant } from './testing/makeApplicant';
import { ANYBODY, callerOf, openHousing, type OpenHousing } from './testing/openHousing';

const DAYS = Array.from({ length: 28 }, (_, day) => `2026-06-${String(day + 1).padStart(2, '0')}`);

/** Days repeat, so that the id has to decide the order; every fifth is in the band that the district promises. */
const applicants: Applicant[] = Array.from({ length: 220 }, (_, index) =>
  makeApplicant({
    made_on: DAYS[index % DAYS.length]!,
    band: index % 5 === 0 ? 'GOLD' : 'SILVER',
    duties: index % 4 === 0 ? [] : [{ kind: 'RELIEF' }, { kind: 'INTERIM_ACCOMMODATION' }],
    tenancy: {},
  }),
);
const ids = applicants.map(({ childId }) => childId);
const officer = callerOf('HOUSING_OFFICER', ids, { subject: 'district-housing-officer' });
let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
  await open.add(...applicants);
}, 60_000);
beforeEach(() => void (open.statements.length = 0));
afterAll(() => open.close());

const children = (count: number) => ids.slice(0, count).map((id) => ({ __typename: 'Child', id }));

describe('as many statements for a fetch, whatever the page size', () => {
  test.each([10, 200])('the housing records of %i people', async (count) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { housing {
      application { recordStatus asAt current { band belowPromise promisedBand bandHistory { band } council { name } madeTo { code } child { id } } dutiesOwed { kind owedBy { name } takenOnBy { code } } }
      tenancy { current { address council { name } } all { kind } } } } } }`;
    const { data, errors } = await open.ask(officer, query, { r: children(count) });
    expect(errors).toBeUndefined();
    expect(data._entities).toHaveLength(count);
    expect(data._entities[count - 1].housing).toMatchObject({
      application: { recordStatus: 'HELD', current: { promisedBand: 'GOLD', bandHistory: [{}] } },
      tenancy: { current: { address: '1 Sample Road' } },
    });
    expect([...open.statements].sort()).toEqual([
      'housing-applicants', 'housing-applications-of', 'housing-band-histories', 'housing-councils', 'housing-promises', 'housing-tenancies-of',
    ]); // prettier-ignore
  });

  test.each([10, 200])('the applications of %i references', async (count) => {
    const r = applicants.slice(0, count).map(({ application }) => ({ __typename: 'HousingApplication', id: application.id })); // prettier-ignore
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HousingApplication { duties { kind } } } }';
    const { data } = await open.ask(officer, query, { r });
    expect(data._entities.every((each: { duties?: object[] }) => each.duties)).toBe(true);
    expect(open.statements).toEqual(['housing-applications-by-id']);
  });

  test.each([10, 200])('a page of %i applications', async (first) => {
    const query = 'query ($first: Int!) { housingApplications(first: $first) { nodes { band dutiesOwed { kind } } } }';
    expect((await open.ask(officer, query, { first })).data.housingApplications.nodes).toHaveLength(first);
    expect(open.statements).toEqual(['housing-applications-page']);
  });

  test.each([1, 20])('a page of %i offers', async (first) => {
    const query = `query ($first: Int!) { offers(first: $first) { nodes { name organisation { name } publishedBy { successor { name } } } } }`;
    expect((await open.ask(ANYBODY, query, { first })).data.offers.nodes).toHaveLength(first);
    expect([...open.statements].sort()).toEqual(['housing-councils', 'housing-offers-page']);
  });

  test('two aliases of the same person are one statement a table, and what nobody asks for is not read', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child {
      one: housing { application { current { band } } } other: housing { application { recordStatus } } } } }`;
    await open.ask(officer, query, { r: children(2) });
    expect(open.statements).toEqual(['housing-applicants', 'housing-applications-of']);
  });
});

describe('the worklist', () => {
  const PAGE = `query ($first: Int!, $after: String, $where: HousingApplicationFilter) {
    housingApplications(first: $first, after: $after, where: $where) {
      totalCount nodes { id madeOn band belowPromise dutiesOwed { kind } } pageInfo { hasNextPage endCursor } } }`;
  const page = async (variables: object, caller = officer) =>
    (await open.ask(caller, PAGE, { first: 200, ...variables })).data?.housingApplications;

  test('walking its pages gives every application once, by day and id', async () => {
    const seen: { id: string; madeOn: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found: { nodes: typeof seen; pageInfo: { hasNextPage: boolean; endCursor: string } } = await page({
        first: 13,
        after,
      });
      seen.push(...found.nodes);
      [after, more] = [found.pageInfo.endCursor, found.pageInfo.hasNextPage];
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(applicants.length);
    const keys = seen.map(({ madeOn, id }) => `${madeOn} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  test.each([
    [{ band: 'GOLD' }, 44],
    [{ band: 'BRONZE' }, 0],
    [{ status: 'OPEN' }, 220],
    [{ status: 'HOUSED' }, 0],
    [{ dutyOwed: true }, 165],
    [{ dutyOwed: false }, 55],
    [{ duty: 'RELIEF' }, 165],
    [{ duty: 'MAIN' }, 0],
    [{ belowPromise: true }, 176],
    [{ belowPromise: false }, 44],
    [{ belowPromise: true, dutyOwed: true }, 132],
    [{ council: 'X07000001' }, 220],
    [{ council: 'X07000002' }, 0],
    [{ council: 'no such council' }, 0],
  ])('%j finds %i', async (where, count) => expect((await page({ where })).totalCount).toBe(count));

  test('below the promise is what the field says too', async () => {
    const { nodes } = await page({ where: { belowPromise: true } });
    expect(nodes.every((node: { belowPromise: boolean; band: string }) => node.belowPromise && node.band === 'SILVER')).toBe(true); // prettier-ignore
  });

  test('a cursor works for the caller, list and filter that it was made for, and for no other', async () => {
    const { pageInfo } = await page({ first: 5 });
    const after = pageInfo.endCursor;
    expect((await page({ first: 5, after })).nodes).toHaveLength(5);
    expect(await page({ first: 5, after, where: { band: 'GOLD' } })).toBeNull();
    expect(await page({ first: 5, after }, { ...officer, subject: 'another' })).toBeNull();
  });

  test.each([0, -1, 201])('first: %i is refused with the limit', async (first) => {
    const { errors } = await open.ask(officer, PAGE, { first });
    expect(errors?.[0]).toMatchObject({
      message: `first is ${first}; it must be from 1 to 200.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
