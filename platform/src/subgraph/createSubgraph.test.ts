import { GraphQLError } from 'graphql';
import { createTokenSigner } from '../caller';
import { hubError } from '../errors';
import { SchemaProblems } from '../schema-document';
import { MINOR, REACHED, STRANGER, toyAgency } from './toy/toyAgency.fixture';
import { codesOf, createToySubgraph, realPolicy } from './toy/toyHarness.fixture';

const PAGE = `query Page($ids: [_Any!]!) { _entities(representations: $ids) { ... on Child { id givenName care { lookedAfter legal { legalStatus } } } } }`;
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) });

describe('a subgraph answers the gateway and nobody else', () => {
  const { subgraph, sign, bodyOf, identityOf, signer } = createToySubgraph();
  const service = bodyOf('{ _service { sdl } }', {});

  test('with its token it says its schema and answers entities', async () => {
    const { data } = await subgraph.execute(service, sign(service));
    expect(data).toEqual({ _service: { sdl: expect.stringContaining('type Child') } });
    const body = bodyOf(PAGE, { variables: { ids: [{ __typename: 'Child', id: MINOR }] } });
    expect(await subgraph.execute(body, sign(body))).toEqual({
      data: {
        _entities: [
          { id: MINOR, givenName: 'Given-0', care: { lookedAfter: true, legal: { legalStatus: 'FULL_CARE_ORDER' } } },
        ],
      },
    });
  });

  test('without one, with one for another audience, under another key, for another body or a second time: nothing', async () => {
    const otherKey = createTokenSigner({ toy: Buffer.alloc(32, 8) }).sign('toy', identityOf({}), service);
    const used = sign(service);
    await subgraph.execute(service, used);
    for (const token of [undefined, '', 'x.y.z', signer.sign('other', identityOf({}), service), otherKey, used])
      await expect(subgraph.execute(service, token)).rejects.toEqual(refused);
    await expect(subgraph.execute(bodyOf('{ hub { name } }', {}), sign(service))).rejects.toEqual(refused);
  });

  test('an expired one is refused too', async () => {
    const token = sign(service);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 60_000);
    await expect(subgraph.execute(service, token)).rejects.toEqual(refused);
    clock.mockRestore();
  });

  test('a body that is not a request is refused, without a word on what it held', async () => {
    for (const body of ['[]', 'no json', '{"query":1}', `{"query":"{ hub { name } }"}`])
      await expect(subgraph.execute(body, sign(body))).rejects.toEqual(hubError('BAD_REQUEST'));
  });
});

describe('a scope is told for the relationship of the role, by the agency that owns it', () => {
  const { subgraph, sign } = createToySubgraph({
    definition: { ...toyAgency(), name: 'toy' } as never,
    policy: { ...realPolicy, agreement: withOwner('toy') },
  });
  const ask = (relationship: string, role?: string) => {
    const body = JSON.stringify({ relationship });
    return subgraph.resolveScope(body, sign(body, { role }));
  };

  test('told', async () => expect(await ask('registeredPatients')).toEqual(REACHED));
  test('but not for a relationship of another role, of another agency, or made up', async () => {
    for (const [relationship, role] of [
      ['registeredPatients', 'SOCIAL_WORKER'],
      ['caseload', 'SOCIAL_WORKER'],
      ['constructor', 'LOOKED_AFTER_NURSE'],
    ])
      await expect(ask(relationship!, role)).rejects.toEqual(hubError('FORBIDDEN'));
  });
  test('and not without a token', () =>
    expect(subgraph.resolveScope('{"relationship":"registeredPatients"}', undefined)).rejects.toEqual(refused));

  function withOwner(owner: string) {
    const { agreement } = realPolicy;
    const registeredPatients = { ...agreement.relationships.registeredPatients!, owner };
    return { ...agreement, relationships: { ...agreement.relationships, registeredPatients } };
  }
});

describe('what goes wrong says its code and nothing else', () => {
  test('a resolver’s own words for the caller pass', async () => {
    const { ask } = createToySubgraph({
      definition: failing(hubError('CONFLICT', { extensions: { currentVersion: 4 } })),
    });
    const { data, errors } = await ask(`{ child(id: "${MINOR}") { id } hub { name } }`);
    expect(data).toEqual({ child: null, hub: { name: 'Toy' } });
    expect(errors).toEqual([
      { message: expect.any(String), path: ['child'], extensions: { code: 'CONFLICT', currentVersion: 4 } },
    ]);
  });

  test('a driver’s words do not, nor does an error that only looks like ours', async () => {
    const words = 'select secret from child where name = Bob at 10.0.0.1';
    for (const error of [
      new Error(words),
      new GraphQLError(words, { extensions: { code: 'NOT_FOUND', detail: words } }),
    ]) {
      const { ask, lines } = createToySubgraph({ definition: failing(error) });
      const answer = await ask(`{ child(id: "${MINOR}") { id } }`);
      expect(codesOf(answer)).toEqual(['child INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(answer)).not.toMatch(/secret|Bob|10\.0|stack|locations/);
      expect(lines).toHaveLength(1);
    }
  });

  test('queries that are wrong', async () => {
    const { ask } = createToySubgraph();
    expect(codesOf(await ask('{ hub { name '))).toEqual([' GRAPHQL_PARSE_FAILED']);
    expect(codesOf(await ask('{ hub { nme } }'))).toEqual([' GRAPHQL_VALIDATION_FAILED']);
    expect(JSON.stringify(await ask('{ hub { nme } }'))).not.toContain('Did you mean');
    expect(codesOf(await ask('query A { hub { name } } query B { hub { name } }'))).toEqual([
      ' OPERATION_RESOLUTION_FAILURE',
    ]);
    expect(
      codesOf(await ask('query A($id: ID!) { child(id: $id) { id } }', { variables: { id: { of: 'Bob' } } })),
    ).toEqual([' BAD_USER_INPUT']);
  });

  const failing = (error: Error) =>
    toyAgency({
      fail: () => {
        throw error;
      },
    }) as never;
});

describe('names that mean something to JavaScript are only names', () => {
  const { ask } = createToySubgraph();
  const { subgraph } = createToySubgraph();
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__context'])('the alias %s', async (alias) => {
    const answer = await ask(`{ ${alias}: child(id: "${MINOR}") { ${alias}: id  care { ${alias}: lookedAfter } } }`);
    expect(JSON.stringify(answer)).toBe(`{"data":{"${alias}":{"${alias}":"${MINOR}","care":{"${alias}":true}}}}`);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
    expect(subgraph.name).toBe('toy');
  });

  test('a representation that carries them', async () => {
    const ids = JSON.parse(
      `[{"__typename":"Child","id":"${STRANGER}","__proto__":{"id":"${MINOR}"}},{"__typename":"__proto__","id":"${MINOR}"}]`,
    );
    expect(codesOf(await ask(PAGE, { variables: { ids } }))).toEqual(['_entities INTERNAL_SERVER_ERROR']);
    expect((await ask(PAGE, { variables: { ids: ids.slice(0, 1) } })).data).toEqual({ _entities: [null] });
  });

  test('a string that graphql-jit would take for its own marker does not run as code', async () => {
    const marker = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=true';
    for (const literal of [marker, marker.replace('__MAGIC', '\\u005f_MAGIC'), marker.replace('MAGIC', '\\u004dAGIC')])
      expect(await ask(`{ child(id: "${literal}") { id } }`)).toEqual({ data: { child: null } });
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });
});

describe('the build', () => {
  test('fails for a category that the agreement does not know', () => {
    const { 'care.legal': _gone, ...leaves } = realPolicy.agreement.leaves;
    const policy = { ...realPolicy, agreement: { ...realPolicy.agreement, leaves } };
    expect(() => createToySubgraph({ policy })).toThrow(SchemaProblems);
    expect(() => createToySubgraph({ policy })).toThrow(
      /ToyLegalRecord.legalStatus has the category care.legal, which/,
    );
  });
});
