import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { emitSubgraph } from '../../subgraph/emit';
import { ADULT, MINOR, STRANGER, toyAgency } from '../../subgraph/toy/toyAgency.fixture';
import { codesOf, createToySubgraph, realPolicy } from '../../subgraph/toy/toyHarness.fixture';
import type { Policy } from '../Policy';
import { findSettledFields } from './findSettledFields';
import { generateShield } from './generateShield';

/** The toy agency's rows are unguarded: whatever is refused here, the shield alone refused. */
const { ask, lines } = createToySubgraph();
const unshielded = createToySubgraph({ layers: { shield: false } });
const LEGAL = '{ care { legal { legalStatus episodes { startedOn } } } }';
const TEACHER = { role: 'DESIGNATED_TEACHER', purpose: 'STATUTORY_DUTY' } as const;
const DENIED = ['child.care.legal FORBIDDEN'];

describe('a field is read as the agreement says', () => {
  test('by role', async () => {
    const query = `{ child(id: "${MINOR}") ${LEGAL} }`;
    expect(codesOf(await ask(query))).toEqual([]);
    const answer = await ask(query, TEACHER);
    expect([answer.data, codesOf(answer)]).toEqual([{ child: { care: { legal: null } } }, DENIED]);
  });

  test('by purpose', async () => {
    const query = `{ child(id: "${MINOR}") { givenName care { legal { legalStatus } } } }`;
    expect(codesOf(await ask(query, { role: 'SOCIAL_WORKER', purpose: 'STATUTORY_DUTY' }))).toEqual([]);
    expect((await ask(query, { role: 'SOCIAL_WORKER', purpose: 'STATISTICS' })).data).toEqual({ child: null });
    expect((await ask(query, { role: 'SOCIAL_WORKER', purpose: null })).data).toEqual({ child: null });
  });

  test('by row: in scope, out of scope, and an adult whose permission is not recorded', async () => {
    expect(codesOf(await ask(`{ child(id: "${STRANGER}") { id } }`))).toEqual(['child.id FORBIDDEN']);
    expect(codesOf(await ask(`{ child(id: "${ADULT}") ${LEGAL} }`))).toEqual(DENIED);
    expect(codesOf(await ask(`{ child(id: "${ADULT}") ${LEGAL} }`, { role: 'SOCIAL_WORKER' }))).toEqual([]);
    expect(codesOf(await ask(`{ child(id: "${ADULT}") { care { lookedAfter } } }`))).toEqual([]);
  });

  test('a role that does not exist and a caller without children read nothing of a child', async () => {
    expect((await ask(`{ child(id: "${MINOR}") { id } }`, { role: 'PASSER_BY' })).data).toEqual({ child: null });
    expect((await ask(`{ child(id: "${MINOR}") { id } }`, { scope: { kind: 'NONE' } })).data).toEqual({ child: null });
    expect((await ask('{ hub { name } }', { role: 'ANONYMOUS', purpose: null, scope: { kind: 'NONE' } })).data).toEqual(
      { hub: { name: 'Toy' } },
    );
  });

  test('without the shield all of it is there: the tests above prove this layer, and no other', async () => {
    for (const id of [ADULT, STRANGER])
      expect(
        codesOf(await unshielded.ask(`{ child(id: "${id}") { id ${LEGAL.slice(1, -1)} timesMissing } }`, TEACHER)),
      ).toEqual([]);
  });
});

describe('there is no way round', () => {
  test('by an entity reference, where rules on root fields alone would let pass', async () => {
    const variables = { ids: [MINOR, STRANGER].map((id) => ({ __typename: 'Child', id })) };
    const query =
      'query($ids: [_Any!]!) { _entities(representations: $ids) { ... on Child { givenName care { legal { legalStatus } } } } }';
    expect((await ask(query, { variables })).data).toEqual({
      _entities: [
        { givenName: 'Given-0', care: { legal: { legalStatus: 'FULL_CARE_ORDER' } } },
        { givenName: null, care: null },
      ],
    });
    expect((await ask(query, { variables, ...TEACHER })).data).toMatchObject({
      _entities: [{ care: { legal: null } }, { care: null }],
    });
  });

  test('through an interface, on which rules are ignored', async () => {
    expect((await ask(`{ child(id: "${MINOR}") { care { looks { note } } } }`)).data).toEqual({
      child: { care: { looks: [{ note: 'looked' }] } },
    });
    const answer = await ask(
      `{ child(id: "${MINOR}") { care { looks { note ... on ToyVisit { seenOn } } } } }`,
      TEACHER,
    );
    expect(answer.data).toEqual({ child: { care: { looks: [{ note: null, seenOn: '2024-03-02' }] } } });
    expect(codesOf(answer)).toEqual(['child.care.looks.0.note FORBIDDEN']);
  });

  test('through a union with inline fragments', async () => {
    const answer = await ask(
      `{ child(id: "${MINOR}") { care { events { __typename ... on ToyVisit { note } ... on ToyCall { answer } } } } }`,
      TEACHER,
    );
    expect(answer.data).toEqual({
      child: {
        care: {
          events: [
            { __typename: 'ToyVisit', note: null },
            { __typename: 'ToyCall', answer: null },
          ],
        },
      },
    });
  });

  test.each([
    [
      'a named fragment',
      `query { child(id: "${MINOR}") { care { ...L } } } fragment L on ToyCareRecord { legal { legalStatus } }`,
    ],
    ['an alias', `{ child(id: "${MINOR}") { care { legal: lookedAfter hidden: legal { legalStatus } } } }`],
    [
      '@include by a variable',
      `query($v: Boolean = true) { child(id: "${MINOR}") { care { legal @include(if: $v) { legalStatus } } } }`,
    ],
    ['a field twice', `{ child(id: "${MINOR}") { care { legal { __typename } legal { legalStatus } } } }`],
  ])('by %s', async (_way, query) => {
    expect(codesOf(await ask(query))).toEqual([]);
    const answer = await ask(query, TEACHER);
    expect(codesOf(answer)).toHaveLength(1);
    expect(JSON.stringify(answer.data)).not.toContain('CARE_ORDER');
  });

  test('two aliases of one field do not share a verdict, whichever comes first', async () => {
    const [mine, other] = [`a: child(id: "${MINOR}") { givenName }`, `b: child(id: "${STRANGER}") { givenName }`];
    for (const query of [`{ ${mine} ${other} }`, `{ ${other} ${mine} }`])
      expect((await ask(query)).data).toEqual({ a: { givenName: 'Given-0' }, b: { givenName: null } });
  });

  test('by a filter on a field that the caller may not read', async () => {
    const query = '{ children(where: { localId: "1" }) { givenName } }';
    const scope = { kind: 'LIST', minors: [MINOR, STRANGER], adults: [ADULT] } as const;
    expect(
      codesOf(await ask(query, { scope: { ...scope, minors: [...scope.minors], adults: [...scope.adults] } })),
    ).toEqual([]);
    expect((await ask(query, TEACHER)).data).toEqual({ children: null });
    expect(codesOf(await ask('{ children { givenName } }', TEACHER))).not.toContain('children FORBIDDEN');
    const variables = { where: { localId: '1' } };
    expect(
      codesOf(
        await ask('query($where: ToyChildFilter) { children(where: $where) { givenName } }', { ...TEACHER, variables }),
      ),
    ).toEqual(['children FORBIDDEN']);
  });
});

describe('a mutation', () => {
  const mutation = (id: string, selection = 'child { id }') =>
    `mutation { recordLegalStatus(input: { childId: "${id}", legalStatus: ACCOMMODATED }) { ${selection} } }`;
  const statusOf = async (toy: typeof unshielded, id: string) =>
    JSON.stringify(
      (await toy.ask(`{ child(id: "${id}") { care { legal { legalStatus } } } }`, { role: 'SOCIAL_WORKER' })).data,
    );

  test('is for who may write, not for who may read', async () => {
    const toy = createToySubgraph();
    expect(codesOf(await toy.ask(mutation(MINOR)))).toEqual(['recordLegalStatus FORBIDDEN']);
    expect(await statusOf(toy, MINOR)).toContain('FULL_CARE_ORDER');
    expect(codesOf(await toy.ask(mutation(MINOR), { role: 'SOCIAL_WORKER' }))).toEqual([]);
    expect(await statusOf(toy, MINOR)).toContain('ACCOMMODATED');
  });

  test('about a child out of scope finds none, as for one that does not exist', async () => {
    const toy = createToySubgraph();
    for (const id of [STRANGER, '00000000-0000-4000-8000-000000000009'])
      expect(await toy.ask(mutation(id), { role: 'SOCIAL_WORKER' })).toEqual({
        data: null,
        errors: [{ message: expect.any(String), path: ['recordLegalStatus'], extensions: { code: 'NOT_FOUND' } }],
      });
  });

  test('whose answer selects what the caller may not read is refused before anything is written', async () => {
    const toy = createToySubgraph();
    const WORKER = { role: 'SUPERVISING_SOCIAL_WORKER', purpose: 'DIRECT_CARE' } as const;
    const policy: Policy = { ...realPolicy, write: () => 'EVERYONE' };
    const generous = createToySubgraph({ policy });
    expect(codesOf(await generous.ask(mutation(MINOR, 'child { id care { legal { legalStatus } } }'), WORKER))).toEqual(
      [' FORBIDDEN'],
    );
    expect(
      codesOf(
        await generous.ask(
          `${mutation(MINOR, 'child { ...L @skip(if: true) }')} fragment L on Child { timesMissing }`,
          WORKER,
        ),
      ),
    ).toEqual([' FORBIDDEN']);
    expect(await statusOf(generous, MINOR)).toContain('FULL_CARE_ORDER');
    expect(
      codesOf(await toy.ask(mutation(MINOR, 'child { care { legal { legalStatus } } }'), { role: 'SOCIAL_WORKER' })),
    ).toEqual([]);
  });
});

describe('a rule that fails', () => {
  const brokenBy = (read: Policy['read']) => createToySubgraph({ policy: { ...realPolicy, read } });
  const query = `{ child(id: "${MINOR}") { givenName } hub { name } }`;
  const away = (): never => {
    throw new Error('connect ECONNREFUSED 10.0.0.1: select * from grants');
  };

  test('denies under its own code, is recorded, and says nothing of itself', async () => {
    const toy = brokenBy((role, purpose, category) =>
      category === 'identity.name' ? away() : realPolicy.read(role, purpose, category),
    );
    const answer = await toy.ask(query);
    expect(answer.data).toEqual({ child: { givenName: null }, hub: { name: 'Toy' } });
    expect(codesOf(answer)).toEqual(['child.givenName POLICY_UNAVAILABLE']);
    expect(JSON.stringify(answer)).not.toMatch(/ECONN|10\.0|grants/);
    expect(toy.lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ code: 'POLICY_UNAVAILABLE', requestId: 'r-1', role: 'LOOKED_AFTER_NURSE' }),
    ]);
  });

  test('a page of children records it once', async () => {
    const toy = brokenBy((role, purpose, category) =>
      category === 'identity.name' ? away() : realPolicy.read(role, purpose, category),
    );
    const scope = { kind: 'LIST' as const, minors: [MINOR, STRANGER], adults: [ADULT] };
    expect(codesOf(await toy.ask('{ children { givenName } }', { scope }))).toHaveLength(3);
    expect(toy.lines).toHaveLength(1);
  });

  test('whatever it answers but yes is no', async () => {
    for (const odd of [undefined, null, '', 'SOMETIMES', true, Promise.resolve('EVERYONE')])
      expect(codesOf(await brokenBy(() => odd as never).ask(query))).toEqual(['child FORBIDDEN', 'hub FORBIDDEN']);
  });

  test('an object that does not say whose it is, is withheld', async () => {
    const definition = toyAgency();
    const createContext: typeof definition.createContext = (caller) => {
      const context = definition.createContext(caller);
      const { childId: _forgotten, ...care } = context.rows.get(MINOR)!.care;
      return { ...context, rows: new Map([[MINOR, { ...context.rows.get(MINOR)!, care: care as never }]]) };
    };
    const toy = createToySubgraph({ definition: { ...definition, createContext } as never });
    expect(codesOf(await toy.ask(`{ child(id: "${MINOR}") ${LEGAL} }`))).toEqual([
      'child.care.legal POLICY_UNAVAILABLE',
    ]);
  });
});

describe('the shield is made for every field', () => {
  const { schema, categories } = emitSubgraph(toyAgency());
  const options = { categories, policy: realPolicy, log: { error: () => undefined } as never };

  test('a field without a category stops it, by name', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { forgotten: { type: GraphQLString } } });
    expect(() => generateShield(new GraphQLSchema({ query }), options)).toThrow('Query.forgotten has no category.');
  });

  test('federation’s own fields are for a caller whom the gateway vouched for', () => {
    const { _service } = generateShield(schema, options).getQueryType()!.getFields();
    const call = (context: object) => _service!.resolve!(undefined, {}, context, {} as never) as Promise<unknown>;
    return Promise.all([
      expect(call({ caller: {} })).resolves.toMatchObject({ sdl: expect.any(String) }),
      expect(call({})).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } }),
    ]);
  });

  test('only what lies wholly inside one category is left to its container', () => {
    const settled = findSettledFields(schema, options).map(({ type, field }) => `${type.name}.${field.name}`);
    expect(settled.toSorted()).toEqual(
      [
        'ToyCareRecord.events',
        'ToyCareRecord.looks',
        'ToyEpisode.legalStatus',
        'ToyEpisode.startedOn',
        'ToyHub.name',
        'ToyLegalRecord.episodes',
        'ToyLegalRecord.legalStatus',
        'ToyLegalStatusPayload.child',
      ].filter((name) => !name.startsWith('ToyLegalStatusPayload')),
    );
  });

  test('nothing was recorded of all the plain denials', () => expect(lines).toEqual([]));
});
