import { createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';
import { createTrustedDocuments, hashOf } from '.';

const TRUSTED = `# Agreed upon.
query Names($first: Int) { children(first: $first) { name { givenName } } }
query Hub { hub { name } }
`;
const HASH = hashOf(TRUSTED);
const FREE = '{ hub { name } }';

/** The agreement, but the health administrator's role says nothing of composing. */
const agreement = loadAgreement();
const { HEALTH_ADMINISTRATOR, ...others } = agreement.roles;
const roles = { ...others, HEALTH_ADMINISTRATOR: { ...HEALTH_ADMINISTRATOR!, freeComposition: false } };

let hub: ToyGateway;
beforeAll(async () => {
  const policy = createPolicy({ ...agreement, roles });
  hub = await startToyGateway('direct', { policy, documents: createTrustedDocuments([TRUSTED]) });
});
afterAll(() => hub.close());

const byHash = (more: object, as: 'nurse' | 'administrator' = 'administrator', variables = {}) =>
  hub.ask(undefined, variables, { as, more });
const refusal = ({ status, errors, data }: Awaited<ReturnType<ToyGateway['ask']>>) => [
  status,
  errors[0]?.extensions.code,
  data,
];

describe('a role to which the agreement does not give free composition', () => {
  test('is refused a query of its own, the schema’s too, and no agency is asked', async () => {
    const before = hub.toys.calls.length;
    for (const query of [FREE, '{ __schema { types { name } } }', `${TRUSTED}#`, '{ hub {'])
      expect(refusal(await hub.ask(query, {}, { as: 'administrator' }))).toEqual([
        403,
        'FREE_COMPOSITION_NOT_GRANTED',
        undefined,
      ]);
    expect(hub.toys.calls.length).toBe(before);
  });

  test('is told what to do', async () =>
    expect((await hub.ask(FREE, {}, { as: 'administrator' })).errors[0]!.message).toMatch(
      /does not let your role compose queries of its own; it may send trusted documents/,
    ));

  test('sends a trusted document by its hash in either way, or as it stands', async () => {
    const operationName = 'Hub';
    const ways = [
      { documentId: HASH, operationName },
      { documentId: `sha256:${HASH}`, operationName },
      { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } }, operationName },
      { query: TRUSTED, operationName },
    ];
    for (const more of ways) expect((await byHash(more)).data).toEqual({ hub: { name: 'Toy hub' } });
  });

  test('and what it sends is of its role, its scope and on record as any other query', async () => {
    const answer = await byHash({ documentId: HASH, operationName: 'Names' }, 'administrator', { first: 1 });
    expect(answer.data.children).toEqual([{ name: { givenName: 'Ada' } }]);
    expect(hub.records.at(-1)).toMatchObject({
      verdict: 'ANSWERED',
      operationName: 'Names',
      role: 'HEALTH_ADMINISTRATOR',
    });
  });

  test('by its limits too', async () =>
    expect(
      refusal(await byHash({ documentId: HASH, operationName: 'Names' }, 'administrator', { first: 1000 })),
    ).toEqual([400, 'QUERY_TOO_EXPENSIVE', undefined]));
});

describe('a role to which it does', () => {
  test('composes, and sends trusted documents', async () => {
    expect((await hub.ask(FREE)).status).toBe(200);
    expect((await byHash({ documentId: HASH, operationName: 'Hub' }, 'nurse')).status).toBe(200);
  });
});

describe('a hash that is not known', () => {
  test.each([hashOf(FREE), `sha256:${hashOf(FREE)}`, 'x', '', 7, null, '__proto__'])(
    '%s is an error of its own',
    async (id) => {
      const more = id === null ? { extensions: { persistedQuery: { sha256Hash: null } } } : { documentId: id };
      expect(refusal(await byHash(more))).toEqual([404, 'TRUSTED_DOCUMENT_UNKNOWN', undefined]);
    },
  );

  test('does not become known by sending the text with it', async () => {
    const sha256Hash = hashOf(FREE);
    const more = { query: FREE, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    for (const as of ['nurse', 'administrator'] as const) {
      expect(refusal(await byHash(more, as))).toEqual([400, 'BAD_REQUEST', undefined]);
      expect(refusal(await byHash({ documentId: sha256Hash }, as))[0]).toBe(404);
    }
  });
});

test('a folder with something that is no document is refused at the start', () =>
  expect(() => createTrustedDocuments(['query {'])).toThrow('Syntax Error'));
