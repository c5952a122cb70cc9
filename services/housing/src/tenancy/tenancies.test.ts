import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { BRACKENTHORPE, makeApplicant } from '../testing/makeApplicant';
import { callerOf, codeOf, openHousing, policy, type Answer, type OpenHousing } from '../testing/openHousing';

let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
}, 60_000);
afterAll(() => open.close());

const SELECT = '{ tenancyId dryRun repeated tenancy { id version kind provider address postcode startedOn endedOn current council { name } } }'; // prettier-ignore
const RECORD = `mutation ($input: RecordTenancyInput!) { answer: recordTenancy(input: $input) ${SELECT} }`;
const END = `mutation ($input: EndTenancyInput!) { answer: endTenancy(input: $input) ${SELECT} }`;
const HOME = { kind: 'COUNCIL_TENANCY', provider: 'Alderbeck', address: '3 Sample Road', postcode: 'yo901ab', startedOn: '2026-11-20' }; // prettier-ignore

async function newApplicant(changes: Parameters<typeof makeApplicant>[0] = {}) {
  const applicant = makeApplicant(changes);
  await open.add(applicant);
  const officer = callerOf('HOUSING_OFFICER', [applicant.childId], { subject: 'district-housing-officer' });
  const send = (mutation: string, input: object, caller: Caller = officer): Promise<Answer> =>
    open.ask(caller, mutation, { input: { idempotencyKey: randomUUID(), ...input } });
  const record = (input: object = {}, caller?: Caller) => send(RECORD, { childId: applicant.childId, ...HOME, ...input }, caller); // prettier-ignore
  return { ...applicant, officer, send, record };
}
const stored = (childId: string) =>
  open.database.asLoader(async (client) => (await client.query('select * from housing_tenancy where child_id = $1', [childId])).rows); // prettier-ignore

describe('recording a home', () => {
  test('saves it in the name of the officer’s council, the postcode tidied', async () => {
    const { record } = await newApplicant();
    const { data, errors } = await record();
    expect(errors).toBeUndefined();
    expect(data.answer.tenancy).toMatchObject({
      version: 1,
      postcode: 'YO90 1AB',
      current: true,
      council: { name: 'Alderbeck District Council' },
    });
  });
  test('names every field that cannot be used', async () => {
    const { childId, record } = await newApplicant();
    const { errors } = await record({ provider: '', address: ' ', postcode: '12345', startedOn: '2016-11-20' });
    const fields = (errors?.[0]?.extensions?.['fields'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['provider', 'address', 'postcode', 'startedOn']);
    expect(await stored(childId)).toEqual([]);
  });
  test('of somebody out of scope or unknown is one answer, byte for byte', async () => {
    const [{ record }, stranger] = [await newApplicant(), await newApplicant()];
    const ids = [stranger.childId, randomUUID(), 'not an id'];
    const answers = await Promise.all(ids.map((childId) => record({ childId })));
    expect(codeOf(answers[0]!)).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
  test('in the name of another council is refused', async () => {
    const { childId, record } = await newApplicant();
    expect(codeOf(await record({ council: BRACKENTHORPE }))).toBe('FORBIDDEN');
    expect(await stored(childId)).toEqual([]);
  });
  test('twice with one key is one home; a dry run is none', async () => {
    const { childId, record } = await newApplicant();
    const idempotencyKey = randomUUID();
    expect((await record({ idempotencyKey, dryRun: true })).data.answer).toMatchObject({ dryRun: true, tenancyId: null, tenancy: null }); // prettier-ignore
    const answers = await Promise.all(Array.from({ length: 5 }, () => record({ idempotencyKey })));
    expect(answers.filter(({ data }) => data.answer.repeated)).toHaveLength(4);
    expect(await stored(childId)).toHaveLength(1);
  });
});

describe('ending one', () => {
  test('keeps it with its last day; a second officer is told who did it', async () => {
    const { childId, tenancy, send } = await newApplicant({ tenancy: {} });
    const end = (input: object = {}) => send(END, { tenancyId: tenancy!.id, expectedVersion: 1, ...input });
    expect(codeOf(await end({ endedOn: '2026-06-30' }))).toBe('BAD_USER_INPUT');
    expect((await end({ dryRun: true })).data.answer.tenancy).toMatchObject({ version: 1, endedOn: null });
    expect((await end()).data.answer.tenancy).toMatchObject({ version: 2, endedOn: '2026-11-22', current: false });
    expect((await end({ endedOn: '2026-11-01' })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('Paula Rigg, Housing options officer changed the tenancy'),
      extensions: { code: 'CONFLICT', changes: [{ field: 'endedOn', from: null, to: '2026-11-22' }] },
    });
    expect(await stored(childId)).toMatchObject([{ ended_on: '2026-11-22', version: 2 }]);
  });
  test('that another district keeps is refused, though the officer sees it', async () => {
    const { childId, tenancy, send } = await newApplicant({ tenancy: { council_code: BRACKENTHORPE } });
    expect(codeOf(await send(END, { tenancyId: tenancy!.id, expectedVersion: 1 }))).toBe('FORBIDDEN');
    expect(await stored(childId)).toMatchObject([{ ended_on: null }]);
  });
});

const roles = Object.entries(policy.agreement.roles).map(
  ([role, { purposes }]) => [role, purposes[0] ?? null] as const,
);
test.each(roles)('%s for %s records one as the agreement says, by row-level security alone', async (role, purpose) => {
  const { childId, record } = await newApplicant();
  await record({}, callerOf(role, [childId], { subject: 'district-housing-officer' }));
  const mayWrite = policy.write(role, purpose, 'housing.tenancy') !== 'NOBODY';
  expect(await stored(childId)).toHaveLength(mayWrite ? 1 : 0);
});
