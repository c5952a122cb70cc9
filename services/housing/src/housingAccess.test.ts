import { randomUUID } from 'node:crypto';
import { PURPOSES } from '@hub/schema';
import type { Caller } from '@hub/platform';
import { ALDERBECK, makeApplicant } from './testing/makeApplicant';
import { callerOf, openHousing, policy, type OpenHousing } from './testing/openHousing';

/** Row-level security and the resolvers alone: no contract and no shield stands before them here. */
const mine = makeApplicant({ tenancy: {} });
const stranger = makeApplicant({ tenancy: {} });
const minor = makeApplicant({ dateOfBirth: '2009-02-02', applied_as: 'AGED_16_OR_17', tenancy: {} });
let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
  await open.add(mine, stranger, minor);
}, 60_000);
beforeEach(() => void (open.statements.length = 0));
afterAll(() => open.close());

const officer = callerOf('HOUSING_OFFICER', [mine.childId], { subject: 'district-housing-officer' });
const RECORD = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { housing {
  application { recordStatus asAt current { id band council { name } } dutiesOwed { kind owedBy { code } } }
  tenancy { current { address postcode } } } } } }`;
const recordOf = async (caller: Caller, id: string) =>
  (await open.ask(caller, RECORD, { r: [{ __typename: 'Child', id }] })).data._entities[0].housing;

describe('a caller sees own applicants only', () => {
  test('the list, the count and the single one have mine', async () => {
    const { data } = await open.ask(officer, '{ housingApplications { totalCount nodes { id child { id } } } }');
    expect(data.housingApplications).toEqual({
      totalCount: 1,
      nodes: [{ id: mine.application.id, child: { id: mine.childId } }],
    });
  });

  test('one out of scope is answered as one that does not exist, with the same statements', async () => {
    const ask = (id: string) =>
      open.ask(officer, 'query ($id: ID!) { housingApplication(id: $id) { id band } }', { id });
    expect((await ask(mine.application.id)).data.housingApplication).toMatchObject({ band: 'SILVER' });
    open.statements.length = 0;
    const answers = [await ask(stranger.application.id), await ask(randomUUID()), await ask('not an id')];
    expect(answers).toEqual(Array(3).fill({ data: { housingApplication: null } }));
    expect(open.statements).toEqual(Array(3).fill('housing-applications-by-id'));
  });

  test('by reference too: mine is found, another is null', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HousingApplication { status } } }';
    const r = [mine, stranger].map(({ application }) => ({ __typename: 'HousingApplication', id: application.id }));
    expect((await open.ask(officer, query, { r })).data._entities).toEqual([{ status: 'OPEN' }, null]);
  });

  test('the record of my applicant has application, duty and home; that of a stranger is null', async () => {
    expect(await recordOf(officer, mine.childId)).toEqual({
      application: {
        recordStatus: 'HELD',
        asAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        current: { id: mine.application.id, band: 'SILVER', council: { name: 'Alderbeck District Council' } },
        dutiesOwed: [{ kind: 'PREVENTION', owedBy: { code: ALDERBECK } }],
      },
      tenancy: { current: { address: '1 Sample Road', postcode: 'YO90 1AB' } },
    });
    expect(await recordOf(officer, stranger.childId)).toBeNull();
  });

  test('a match finds mine only, by what is true of them', async () => {
    const match = async (where: object, caller = officer) =>
      (await open.ask(caller, 'query ($where: HousingMatch!) { housingMatch(where: $where) }', { where })).data
        ?.housingMatch;
    expect(await match({ band: 'SILVER' })).toEqual([mine.childId]);
    expect(await match({ dutyOwed: true, duty: 'PREVENTION', tenancyKind: 'PATHWAY_SEMI_INDEPENDENT' })).toEqual([
      mine.childId,
    ]);
    for (const where of [{ band: 'GOLD' }, { dutyOwed: false }, { duty: 'MAIN' }, { applicationStatus: 'HOUSED' }])
      expect(await match(where)).toEqual([]);
    expect(await match({})).toBeUndefined();
  });
});

describe('each role and purpose reads what the agreement says', () => {
  const cases = Object.keys(policy.agreement.roles).flatMap((role) =>
    PURPOSES.filter((purpose) => purpose !== 'STATISTICS').map((purpose) => [role, purpose] as const),
  );
  const reaches = (reach: string) => [reach === 'MINORS' || reach === 'EVERYONE', reach === 'EVERYONE'];

  test.each(cases)('%s for %s', async (role, purpose) => {
    const caller = callerOf(role, [mine.childId], { purpose, minors: [minor.childId] });
    const records = await Promise.all([minor, mine].map(({ childId }) => recordOf(caller, childId)));
    const read = (category: string) => reaches(policy.read(role, purpose, category));
    expect(records.map(({ application }) => application !== null)).toEqual(read('housing.application'));
    expect(records.map(({ tenancy }) => tenancy !== null)).toEqual(read('housing.tenancy'));
    const { data } = await open.ask(caller, '{ housingApplications { nodes { child { id } } } }');
    const seen = data.housingApplications.nodes.map((node: { child: { id: string } }) => node.child.id);
    expect([minor, mine].map(({ childId }) => seen.includes(childId))).toEqual(read('housing.application'));
  });

  test('an adult whom permission opened in one category is reached in that one only', async () => {
    const opened = { 'housing.application': [mine.childId] };
    const worker = callerOf('SOCIAL_WORKER', [mine.childId], { opened });
    expect(await recordOf(worker, mine.childId)).toMatchObject({
      application: { recordStatus: 'HELD' },
      tenancy: null,
    });
  });
});

describe('whether a record is held', () => {
  const unknown = randomUUID();
  test('the personal adviser is told that housing holds none of a young person on the caseload', async () =>
    expect(await recordOf(callerOf('PERSONAL_ADVISER', [], { minors: [unknown] }), unknown)).toEqual({
      application: { recordStatus: 'NONE_HELD', asAt: null, current: null, dutiesOwed: [] },
      tenancy: { current: null },
    }));
  test('out of reach is null, never NONE_HELD: an adult needs permission', async () => {
    expect(await recordOf(callerOf('PERSONAL_ADVISER', [mine.childId]), mine.childId)).toEqual({
      application: null,
      tenancy: null,
    });
  });
  test('nor is it told to a role that the agreement gives nothing', async () =>
    expect(await recordOf(callerOf('DESIGNATED_TEACHER', [], { minors: [minor.childId] }), minor.childId)).toEqual({
      application: null,
      tenancy: null,
    }));
  test('an applicant who is not matched yet is UNMATCHED', async () => {
    const unmatched = randomUUID();
    await open.database.asLoader((client) => client.query('insert into applicant (child_id) values ($1)', [unmatched]));
    expect(await recordOf(callerOf('HOUSING_OFFICER', [unmatched]), unmatched)).toMatchObject({
      application: { recordStatus: 'UNMATCHED' },
    });
  });
});
