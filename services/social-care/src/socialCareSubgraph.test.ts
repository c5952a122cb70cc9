import { createLog, createSubgraph, createTokenSigner, type Caller, type Subgraph } from '@hub/platform';
import { makeChild, related } from './testing/makeChild';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from './testing/openSocialCare';

/** All of the subgraph: the gateway's token, compiled queries, the shield, the resolvers, row-level security. */
const worked = [related('social-worker', 'caseload'), related('reviewing-officer', 'reviews')];
const mine = makeChild({ relationships: worked });
const adult = makeChild({ dateOfBirth: '2006-11-22', relationships: worked });
const secret = new Uint8Array(32).fill(3);
let open: OpenSocialCare;
let subgraph: Subgraph;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(mine, adult);
  subgraph = createSubgraph(open.socialCare, { policy, tokenSecret: secret, log: createLog('test', 'silent') });
}, 60_000);
afterAll(() => open?.close());

const signer = createTokenSigner({ 'social-care': secret });

async function ask({ scope, ...identity }: Caller, query: string, variables: object = {}): Promise<any> {
  const body = JSON.stringify({ query, variables, scope });
  return JSON.parse(JSON.stringify(await subgraph.execute(body, signer.sign('social-care', identity, body))));
}

const PARTS = `id care { status { lookedAfter responsibleAuthority { name } } legal { legalStatus episodes { startedOn } } placementAddress { postcode }
  reviews { participation } professionals { name relationship } }`;
const ONE = `query ($id: ID!) { child(id: $id) { ${PARTS} } }`;

test('the social worker is answered in full', async () => {
  const { data, errors } = await ask(callerOf('SOCIAL_WORKER', [mine.id]), ONE, { id: mine.id });
  expect(errors).toBeUndefined();
  expect(data.child.care).toMatchObject({
    status: { lookedAfter: true, responsibleAuthority: { name: 'City of York Council' } },
    legal: { legalStatus: 'FULL_CARE_ORDER', episodes: [{ startedOn: '2025-01-10' }] },
    placementAddress: { postcode: 'YO90 1AB' },
    reviews: [{ participation: 'SPOKE' }],
    professionals: [{ name: 'Aisha Khan', relationship: 'CASELOAD' }, { relationship: 'REVIEWS' }],
  });
});

test('the nurse is refused reviews, and gets the rest; of an adult less', async () => {
  const nurse = callerOf('LOOKED_AFTER_NURSE', [mine.id], { adults: [adult.id] });
  const ofMinor = await ask(nurse, ONE, { id: mine.id });
  expect(ofMinor.data.child.care).toMatchObject({ legal: { legalStatus: 'FULL_CARE_ORDER' }, reviews: null });
  expect(ofMinor.errors.map(({ path, extensions }: any) => [path.join('.'), extensions.code])).toEqual([
    ['child.care.reviews', 'FORBIDDEN'],
  ]);
  const ofAdult = await ask(nurse, ONE, { id: adult.id });
  expect(ofAdult.data.child.care).toMatchObject({ status: { lookedAfter: true }, legal: null, placementAddress: null });
});

test('by reference too', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { ${PARTS} } } }`;
  const { data } = await ask(callerOf('FOSTER_CARER', [mine.id]), query, { r: [{ __typename: 'Child', id: mine.id }] });
  expect(data._entities[0].care).toMatchObject({ status: { lookedAfter: true }, legal: null, placementAddress: null });
});

test('a page with its total', async () => {
  const { data, errors } = await ask(
    callerOf('SOCIAL_WORKER', [mine.id]),
    `{ children { totalCount nodes { ${PARTS} } pageInfo { endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.children.totalCount).toBe(1);
});

test('an allocation is written and answered; a role that may not write is refused before', async () => {
  const mutation = `mutation ($input: AllocateWorkerInput!) { allocateWorker(input: $input) { version allocation { name } } }`;
  const input = { childId: mine.id, workerId: 'colleague', relationship: 'CASELOAD', idempotencyKey: 'one' };
  const refused = await ask(callerOf('REVIEWING_OFFICER', [mine.id]), mutation, { input });
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
  const answered = await ask(callerOf('TEAM_MANAGER', [mine.id]), mutation, { input });
  expect(answered.errors).toBeUndefined();
  expect(answered.data.allocateWorker).toEqual({ version: 1, allocation: { name: 'Tom Reed' } });
  const outOfScope = await ask(callerOf('TEAM_MANAGER', []), mutation, { input: { ...input, idempotencyKey: 'two' } });
  expect(outOfScope.errors[0].extensions.code).toBe('NOT_FOUND');
});

test('the end of one’s own allocation is answered, and once more when the first answer was lost', async () => {
  const { data } = await ask(callerOf('SOCIAL_WORKER', [mine.id]), ONE, { id: mine.id });
  expect(data.child.care.professionals[0].name).toBe('Aisha Khan');
  const find = `query ($id: ID!) { child(id: $id) { care { professionals { allocationId name } } } }`;
  const found = (await ask(callerOf('SOCIAL_WORKER', [mine.id]), find, { id: mine.id })).data.child.care
    .professionals[0];
  const end = `mutation ($input: EndAllocationInput!) { endAllocation(input: $input) { version repeated allocation { name } } }`;
  const input = { allocationId: found.allocationId, expectedVersion: 1, idempotencyKey: 'end' };
  expect(await ask(callerOf('SOCIAL_WORKER', [mine.id]), end, { input })).toEqual({
    data: { endAllocation: { version: 2, repeated: false, allocation: { name: 'Aisha Khan' } } },
  });
  expect(await ask(callerOf('SOCIAL_WORKER', []), end, { input })).toEqual({
    data: { endAllocation: { version: 2, repeated: true, allocation: null } },
  });
});

test('what is left out of variables has its default in compiled operations too', async () => {
  const query = `query ($first: Int, $after: String, $where: ChildFilter) {
    children(first: $first, after: $after, where: $where) { totalCount nodes { id } }
  }`;
  const worker = callerOf('SOCIAL_WORKER', [mine.id]);
  const page = { data: { children: { totalCount: 1, nodes: [{ id: mine.id }] } } };
  expect(await ask(worker, query)).toEqual(page);
  expect(await ask(worker, query, { after: null, where: null })).toEqual(page);
  expect(await ask(worker, query, { where: { localId: null } })).toEqual(page);
});

test('the words of its own errors pass, and nothing of other errors', async () => {
  const worker = callerOf('SOCIAL_WORKER', [mine.id]);
  expect((await ask(worker, '{ children(first: 0) { nodes { id } } }')).errors[0]).toMatchObject({
    message: 'first: a page holds from 1 to 200 children, not 0.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('the scope of a relationship is answered to the role that has it', async () => {
  const body = JSON.stringify({ relationship: 'caseload' });
  const { scope: _, ...identity } = callerOf('SOCIAL_WORKER', []);
  expect(await subgraph.resolveScope(body, signer.sign('social-care', identity, body))).toEqual({
    kind: 'LIST',
    minors: [], // ended above
    adults: [adult.id],
    restricted: [],
    restrictedMinors: [],
  });
});
