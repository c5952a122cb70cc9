import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { ALDERBECK, BRACKENTHORPE, HARROGATE, NORTH_YORKSHIRE, YORK } from '../testing/makeApplicant';
import { ANYBODY, callerOf, codeOf, openHousing, policy, type Answer, type OpenHousing } from '../testing/openHousing';

let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
}, 60_000);
afterEach(() => void (open.clock.today = '2026-11-22'));
afterAll(() => open.close());

const OFFERS = `query ($district: ID, $on: Date, $stale: Boolean, $first: Int, $after: String) {
  offers(district: $district, on: $on, stale: $stale, first: $first, after: $after) { totalCount hasNextPage endCursor
    nodes { id name promisedBand stale assuredOn assuredBy source publishedBy { code } organisation { code helpGateway } } } }`;
const offers = async (variables: Record<string, unknown>, caller = ANYBODY) =>
  (await open.ask(caller, OFFERS, variables)).data?.offers;
const names = (found: { nodes: { name: string }[] }) => found.nodes.map(({ name }) => name);

describe('councils over time', () => {
  const ask = async (query: string) => (await open.ask(ANYBODY, query)).data;
  test('North Yorkshire has seven districts until 31 March 2023, and one council from 1 April', async () => {
    const { until, from, authorities } = await ask(`{
      until: districts(on: "2023-03-31", county: "E10000023") { name successor { code } county { name } helpGateway }
      from: districts(on: "2023-04-01", county: "E10000023") { name }
      authorities: housingAuthorities(on: "2023-04-01") { code helpGateway predecessors { code } } }`);
    expect(until).toHaveLength(7);
    expect(until[2]).toEqual({
      name: 'Harrogate Borough Council',
      successor: { code: NORTH_YORKSHIRE },
      county: { name: 'North Yorkshire County Council' },
      helpGateway: 'BETWEEN_AUTHORITIES',
    });
    expect(from).toEqual([]);
    const one = authorities.find(({ code }: { code: string }) => code === NORTH_YORKSHIRE);
    expect(one).toMatchObject({ helpGateway: 'WITHIN_ONE_COUNCIL' });
    expect(one.predecessors).toHaveLength(8);
  });
  test('York and Stockton-on-Tees are there on both days; a county with districts provides no housing', async () => {
    for (const day of ['2023-03-31', '2023-04-01']) {
      const { housingAuthorities } = await ask(`{ housingAuthorities(on: "${day}") { code } }`);
      const codes = housingAuthorities.map(({ code }: { code: string }) => code);
      expect(codes).toEqual(expect.arrayContaining([YORK, 'E06000004']));
      expect(codes).not.toContain('E10000023');
    }
  });
});

describe('published offers', () => {
  test('anybody reads a district’s, with the source and who assured it', async () => {
    const { nodes } = await offers({ district: ALDERBECK });
    expect(nodes).toMatchObject([
      { name: 'Gold band for care leavers', promisedBand: 'GOLD', organisation: { code: ALDERBECK }, assuredBy: expect.stringMatching(/^Housing options manager, /) },
      { name: 'No council tax until 25', source: 'Made up for trying out' },
    ]); // prettier-ignore
  });
  test('a promise outlives the council that made it: its successor answers from the day of the merger', async () => {
    const before = await offers({ district: HARROGATE, on: '2023-03-31' });
    expect(before.nodes.map(({ organisation }: any) => organisation.code)).toEqual([HARROGATE, HARROGATE]);
    const after = await offers({ district: NORTH_YORKSHIRE, on: '2023-04-01' });
    expect(after.totalCount).toBe(14);
    expect(new Set(after.nodes.map(({ organisation }: any) => organisation.code))).toEqual(new Set([NORTH_YORKSHIRE]));
    const own = await offers({ district: HARROGATE, on: '2023-04-01' });
    expect(own.nodes.map((each: any) => [each.publishedBy.code, each.organisation.code])).toEqual(Array(2).fill([HARROGATE, NORTH_YORKSHIRE])); // prettier-ignore
    expect((await offers({ district: NORTH_YORKSHIRE, on: '2023-03-31' })).totalCount).toBe(0);
  });
  test('before the day of publication there is none, and of an unknown council none either', async () => {
    expect((await offers({ district: HARROGATE, on: '2022-07-04' })).totalCount).toBe(0);
    expect((await offers({ district: HARROGATE, on: '2022-07-05' })).totalCount).toBe(2);
    expect((await offers({ district: 'unknown' })).nodes).toEqual([]);
  });
  test('is stale when nobody assured it for twelve months; the filter says what the field says', async () => {
    const [stale, fresh, all] = await Promise.all([{ stale: true }, { stale: false }, {}].map((each) => offers({ first: 200, ...each }))); // prettier-ignore
    expect(stale.totalCount + fresh.totalCount).toBe(all.totalCount);
    expect([stale.totalCount > 0, fresh.totalCount > 0]).toEqual([true, true]);
    expect(stale.nodes.every((each: any) => each.stale)).toBe(true);
    expect(fresh.nodes.some((each: any) => each.stale)).toBe(false);
  });
  test('pages give every offer once, by name', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found: any = await offers({ first: 4, after });
      seen.push(...found.nodes.map((each: any) => `${each.name} ${each.id}`));
      [after, more] = [found.endCursor, found.hasNextPage];
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength((await offers({ first: 1 })).totalCount);
  });
});

const PUBLISH = `mutation ($input: PublishOfferInput!) { answer: publishOffer(input: $input) { offerId dryRun repeated offer { id version name eligibility { description minimumAge maximumAge } costOptions { option amount } publishedOn stale organisation { code } } } }`;
const WITHDRAW = `mutation ($input: WithdrawOfferInput!) { answer: withdrawOffer(input: $input) { dryRun offer { version withdrawnOn } } }`;
const ASSURE = `mutation ($input: AssureOfferInput!) { answer: assureOffer(input: $input) { dryRun repeated offer { version assuredOn assuredBy stale } } }`;
const paula = callerOf('HOUSING_OFFICER', [], { subject: 'district-housing-officer' });
const kasim = { ...paula, subject: 'other-district-housing-officer' };
const gemma = { ...paula, subject: 'housing-officer' };
const send = (mutation: string, input: object, caller: Caller = paula): Promise<Answer> =>
  open.ask(caller, mutation, { input: { idempotencyKey: randomUUID(), ...input } });
const OFFER = { name: 'Rent deposit', description: 'We lend the deposit.', eligibility: 'Care leavers.' };
const publish = async (input: object = {}, caller: Caller = paula) => {
  const { data } = await send(PUBLISH, { ...OFFER, ...input }, caller);
  return data.answer.offer.id as string;
};

describe('publishing', () => {
  test('puts an offer of the officer’s own council before everybody at once', async () => {
    const { data, errors } = await send(PUBLISH, {
      ...OFFER, name: 'Starter pack', minimumAge: 16, maximumAge: 25, costOptions: [{ option: 'Free', amount: 0 }], url: 'https://example.org/pack',
    }); // prettier-ignore
    expect(errors).toBeUndefined();
    expect(data.answer.offer).toMatchObject({
      version: 1, stale: false, publishedOn: '2026-11-22', organisation: { code: ALDERBECK },
      eligibility: { description: 'Care leavers.', minimumAge: 16, maximumAge: 25 }, costOptions: [{ option: 'Free', amount: 0 }],
    }); // prettier-ignore
    expect(names(await offers({ district: ALDERBECK }))).toContain('Starter pack');
  });
  test('for another district is refused, in the service and in the database', async () => {
    expect(codeOf(await send(PUBLISH, { ...OFFER, district: BRACKENTHORPE }))).toBe('FORBIDDEN');
    const insert = `insert into offer (council_code, name, description, eligibility, published_on) values ($1, '', '', '', now())`;
    const direct = open.database.writeAs(paula, (run) => run({ text: insert, values: [BRACKENTHORPE] }));
    await expect(direct).rejects.toThrow('row-level security');
    expect(names(await offers({ district: BRACKENTHORPE }))).not.toContain(OFFER.name);
  });
  test('for a council that has ended is refused; its officers publish for the one that took over', async () => {
    expect(codeOf(await send(PUBLISH, { ...OFFER, district: HARROGATE }, gemma))).toBe('FORBIDDEN');
    expect(codeOf(await send(PUBLISH, { ...OFFER, district: NORTH_YORKSHIRE }, gemma))).toBeUndefined();
  });
  test('names every field that cannot be used', async () => {
    const { errors } = await send(PUBLISH, {
      ...OFFER, name: '', minimumAge: 30, maximumAge: 20, url: 'javascript:alert(1)', costOptions: [{ option: 'x', amount: -1 }], publishedOn: '2036-01-01',
    }); // prettier-ignore
    const fields = (errors?.[0]?.extensions?.['fields'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['name', 'maximumAge', 'costOptions', 'url', 'publishedOn']);
  });
  test('the same request again is one offer; a dry run is none', async () => {
    const count = async () => (await offers({ district: ALDERBECK })).totalCount as number;
    const [before, idempotencyKey] = [await count(), randomUUID()];
    const tried = await send(PUBLISH, { ...OFFER, idempotencyKey, dryRun: true });
    expect(tried.data.answer).toMatchObject({ dryRun: true, offerId: null, offer: null });
    const [first, again] = [await send(PUBLISH, { ...OFFER, idempotencyKey }), await send(PUBLISH, { ...OFFER, idempotencyKey })]; // prettier-ignore
    expect(again.data.answer).toMatchObject({ repeated: true, offerId: first.data.answer.offerId });
    expect(await count()).toBe(before + 1);
  });
});

describe('assuring and withdrawing', () => {
  test('an assurance names post and council, never the person, and ends staleness', async () => {
    const { nodes } = await offers({ district: NORTH_YORKSHIRE, stale: true });
    const offerId = nodes[0].id;
    const { data } = await send(ASSURE, { offerId, expectedVersion: 1 }, gemma);
    expect(data.answer.offer).toEqual({
      version: 2,
      assuredOn: '2026-11-22',
      assuredBy: 'Housing options officer, North Yorkshire Council',
      stale: false,
    });
    expect(JSON.stringify(await offers({ district: NORTH_YORKSHIRE, first: 200 }))).not.toContain('Gemma');
    const yesterday = await offers({ district: NORTH_YORKSHIRE, on: '2026-11-21', stale: true });
    expect(yesterday.nodes.map(({ id }: { id: string }) => id)).toContain(offerId);
  });
  test('an offer turns stale twelve months after it was published, to the day', async () => {
    const id = await publish({ name: 'Turns stale' });
    const isStale = async (on: string) => (await offers({ district: ALDERBECK, on, first: 200 })).nodes.find((each: any) => each.id === id).stale; // prettier-ignore
    expect([await isStale('2027-11-21'), await isStale('2027-11-22')]).toEqual([false, true]);
  });
  test('a withdrawn offer stands until the day before, and stays on record', async () => {
    const id = await publish({ name: 'Withdrawn' });
    await send(WITHDRAW, { offerId: id, expectedVersion: 1, withdrawnOn: '2026-12-01' });
    expect(names(await offers({ district: ALDERBECK, on: '2026-11-30' }))).toContain('Withdrawn');
    expect(names(await offers({ district: ALDERBECK, on: '2026-12-01' }))).not.toContain('Withdrawn');
    const found = await open.ask(ANYBODY, 'query ($id: ID!) { offer(id: $id) { withdrawnOn } }', { id });
    expect(found.data.offer).toEqual({ withdrawnOn: '2026-12-01' });
    expect(codeOf(await send(WITHDRAW, { offerId: id, expectedVersion: 2, withdrawnOn: '2026-11-21' }))).toBe('BAD_USER_INPUT'); // prettier-ignore
    open.clock.today = '2026-12-01';
    expect(codeOf(await send(ASSURE, { offerId: id, expectedVersion: 2 }))).toBe('BAD_USER_INPUT');
  });
  test('of another district both are refused, and nothing is written', async () => {
    const offerId = await publish({ name: 'Alderbeck’s' });
    for (const mutation of [ASSURE, WITHDRAW])
      expect(codeOf(await send(mutation, { offerId, expectedVersion: 1 }, kasim))).toBe('FORBIDDEN');
    expect((await send(ASSURE, { offerId, expectedVersion: 1 })).errors).toBeUndefined();
  });
  test('a conflict names who changed it; of ten at once one wins', async () => {
    const offerId = await publish({ name: 'Contested' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(ASSURE, { offerId, expectedVersion: 1 })));
    expect(answers.filter(({ data }) => data?.answer)).toHaveLength(1);
    const lost = answers.find((answer) => codeOf(answer) === 'CONFLICT');
    expect(lost?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Paula Rigg, Housing options officer changed the offer'),
      extensions: { currentVersion: 2 },
    });
  });
  test('an offer that does not exist is not found', async () =>
    expect(codeOf(await send(ASSURE, { offerId: randomUUID(), expectedVersion: 1 }))).toBe('NOT_FOUND'));
});

describe('who may publish: as the agreement says, by row-level security alone', () => {
  const roles = Object.entries(policy.agreement.roles).map(
    ([role, { purposes }]) => [role, purposes[0] ?? null] as const,
  );
  test.each(roles)('%s for %s', async (role, purpose) => {
    const caller = callerOf(role, [], { subject: 'district-housing-officer' });
    const answer = await send(PUBLISH, { ...OFFER, name: `By ${role}` }, caller);
    expect(!!answer.data?.answer).toBe(policy.write(role, purpose, 'public.offers') !== 'NOBODY');
  });
  test('every role, and whoever asks for statistics, reads them', async () => {
    for (const [role] of roles) expect((await offers({ first: 1 }, callerOf(role, []))).totalCount).toBeGreaterThan(0);
  });
});
