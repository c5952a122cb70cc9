import pg from 'pg';
import { makeApplicant } from './testing/makeApplicant';
import { ANYBODY, callerOf, openHousing, policy, type Answer, type OpenHousing } from './testing/openHousing';

/** The shield alone: callers run under a database role that row-level security does not bind. */
const mine = makeApplicant({ tenancy: {} });
const stranger = makeApplicant({ tenancy: {} });
const minor = makeApplicant({ dateOfBirth: '2009-02-02', tenancy: {} });
let open: OpenHousing;
beforeAll(async () => {
  open = await openUnbound();
  await open.add(mine, stranger, minor);
}, 60_000);
afterAll(() => open.close());

/** The role's name begins like the database's, so it is dropped with it. */
async function openUnbound(): Promise<OpenHousing> {
  const opened = await openHousing({ shield: true, callerRole: 'unbound' });
  const { prefix } = opened.cluster;
  const client = new pg.Client(opened.cluster.administrator(`${prefix}housing`));
  await client.connect();
  await client.query(`create role ${prefix}unbound bypassrls; grant usage on schema public, relationship to ${prefix}unbound;
    grant select, insert, update on all tables in schema public to ${prefix}unbound;
    grant execute on function relationship.acting_for(date), relationship.writing_day() to ${prefix}unbound;
    grant ${prefix}unbound to ${prefix}housing_runtime`);
  await client.end();
  return opened;
}

const RECORDS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id housing {
  application { recordStatus asAt all { id reference bandHistory { reason } council { name } child { id } } dutiesOwed { kind } }
  tenancy { current { address } } } } } }`;
const ask = (role: string): Promise<Answer> =>
  open.ask(callerOf(role, [mine.childId], { minors: [minor.childId] }), RECORDS, {
    r: [mine, stranger, minor].map(({ childId }) => ({ __typename: 'Child', id: childId })),
  });
const codes = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions?.['code']))];

test('the officer reads everything of the own applicant, and no error stands beside it', async () => {
  const { data, errors } = await open.ask(callerOf('HOUSING_OFFICER', [mine.childId]), RECORDS, {
    r: [{ __typename: 'Child', id: mine.childId }],
  });
  expect(errors).toBeUndefined();
  expect(data._entities[0].housing).toMatchObject({
    application: {
      recordStatus: 'HELD',
      all: [{ bandHistory: [{ reason: 'Assessed.' }], council: { name: 'Alderbeck District Council' } }],
      dutiesOwed: [{ kind: 'PREVENTION' }],
    },
    tenancy: { current: { address: '1 Sample Road' } },
  });
});

test.each(Object.entries(policy.agreement.roles))(
  '%s reads each part as the agreement says, and nothing of a stranger',
  async (role, { purposes }) => {
    const answer = await ask(role);
    const [own, other, young] = answer.data?._entities ?? [];
    const reached = (category: string) => {
      const reach = policy.read(role, purposes[0] ?? null, category);
      return [reach === 'EVERYONE', reach === 'EVERYONE' || reach === 'MINORS'];
    };
    expect([!!own?.housing?.application, !!young?.housing?.application]).toEqual(reached('housing.application'));
    expect([!!own?.housing?.tenancy, !!young?.housing?.tenancy]).toEqual(reached('housing.tenancy'));
    expect(JSON.stringify(other ?? null)).not.toMatch(/Sample Road|HELD|Assessed/);
    for (const code of codes(answer)) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
  },
);

test('a list that row-level security does not narrow gives no field of a stranger', async () => {
  const { data } = await open.ask(callerOf('HOUSING_OFFICER', [mine.childId]), '{ housingApplications { nodes { id reference } } }'); // prettier-ignore
  expect(JSON.stringify(data ?? null)).not.toContain(stranger.application.id);
});

const CHANGE_BAND = `mutation ($input: ChangeBandInput!) { changeBand(input: $input) { application { band version } changes { field from to } repeated } }`;
const toGold = (role: string, key: string) =>
  open.ask(callerOf(role, [mine.childId], { subject: 'district-housing-officer' }), CHANGE_BAND, {
    input: { applicationId: mine.application.id, band: 'GOLD', reason: 'Promised.', expectedVersion: 1, idempotencyKey: key }, // prettier-ignore
  });

test('whoever may only read an application may not change it, and nothing is written', async () => {
  for (const role of ['SOCIAL_WORKER', 'PERSONAL_ADVISER', 'CARE_EXPERIENCED', 'STRATEGIC_LEAD', 'ANONYMOUS']) {
    const answer = await toGold(role, `as ${role}`);
    expect([answer.data?.changeBand ?? null, codes(answer)]).toEqual([null, ['FORBIDDEN']]);
  }
  expect((await toGold('HOUSING_OFFICER', 'allowed')).data.changeBand).toEqual({
    application: { band: 'GOLD', version: 2 },
    changes: [{ field: 'band', from: 'SILVER', to: 'GOLD' }, { field: 'bandSince', from: '2026-06-01', to: '2026-11-22' }],
    repeated: false,
  }); // prettier-ignore
});

test('a home is recorded for the own applicant; a stranger is not found', async () => {
  const record = (childId: string) =>
    open.ask(
      callerOf('HOUSING_OFFICER', [mine.childId], { subject: 'district-housing-officer' }),
      'mutation ($input: RecordTenancyInput!) { recordTenancy(input: $input) { tenancy { kind } } }',
      { input: { childId, kind: 'SUPPORTED_LODGINGS', provider: 'E', address: 'A', postcode: 'YO90 1AB', startedOn: '2026-11-01', idempotencyKey: childId } },
    ); // prettier-ignore
  expect((await record(mine.childId)).data.recordTenancy.tenancy).toEqual({ kind: 'SUPPORTED_LODGINGS' });
  expect(codes(await record(stranger.childId))).toEqual(['NOT_FOUND']);
});

test('anybody reads what councils publish, without signing in; nobody publishes but officers', async () => {
  const { data, errors } = await open.ask(ANYBODY, '{ offers(first: 1) { totalCount nodes { name organisation { name } } } districts { name } }'); // prettier-ignore
  expect(errors).toBeUndefined();
  expect(data.offers.totalCount).toBeGreaterThan(10);
  const publish = `mutation { publishOffer(input: { name: "N", description: "D", eligibility: "E", idempotencyKey: "k" }) { offerId } }`;
  for (const role of ['PERSONAL_ADVISER', 'STRATEGIC_LEAD', 'ANONYMOUS'])
    expect(codes(await open.ask(callerOf(role, []), publish))).toEqual(['FORBIDDEN']);
});
