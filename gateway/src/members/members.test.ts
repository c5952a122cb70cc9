import {
  Category,
  composeGraph,
  createLog,
  createPolicy,
  createSubgraph,
  createTokenSigner,
  emitSubgraph,
  membersOf,
  NeedsMembers,
  serveSubgraph,
  type AuditEntry,
  type Subgraph,
  type SubgraphContext,
  type SubgraphDefinition,
} from '@hub/platform';
import { loadAgreement, NO_CHILDREN, type Member } from '@hub/schema';
import { Arg, Ctx, Directive, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { createGateway, type Gateway } from '../server';
import { httpTransport, inProcessTransport } from '../transport';

const KEY = '@key(fields: "authority year")';

@ObjectType('Scorecard')
@Directive(KEY)
class Scorecard {
  @Category('statistics')
  @Field(() => String)
  authority!: string;

  @Category('statistics')
  @Field(() => Int)
  year!: number;
}

@Resolver(() => Scorecard)
class ScorecardResolver {
  @Category('statistics')
  @Query(() => [Scorecard])
  scorecards(@Arg('authorities', () => [String]) authorities: string[]): Scorecard[] {
    return authorities.map((authority) => ({ authority, year: 2026 }));
  }
}

/** Health's part: it counts its own records of children who entered care, which social care alone knows. */
@ObjectType('Scorecard')
@Directive(KEY)
class HealthScorecard {
  @Category('statistics')
  @Field(() => String)
  authority!: string;

  @Category('statistics')
  @Field(() => Int)
  year!: number;
}

@Resolver(() => HealthScorecard)
class HealthScorecardResolver {
  @NeedsMembers('social-care', 'enteredCare')
  @Category('statistics')
  @FieldResolver(() => String)
  seenInTime(@Root() card: HealthScorecard, @Ctx() { caller }: SubgraphContext): string {
    const cohort = membersOf(caller, 'social-care/enteredCare', card);
    return 'members' in cohort ? `${cohort.members.length} since ${cohort.members[0]!.on}` : cohort.withheld;
  }

  @Category('statistics')
  @FieldResolver(() => Int)
  clinics(): number {
    return 3;
  }

  @Category('public.hub')
  @Query(() => String)
  healthWord(): string {
    return 'health';
  }
}

@Resolver()
class SocialCareResolver {
  @Category('public.hub')
  @Query(() => String)
  socialCareWord(): string {
    return 'care';
  }
}

const child = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const entered = (count: number): Member[] =>
  Array.from({ length: count }, (_, index) => ({ id: child(index), on: '2026-04-02' }));
/** By authority; York has a child who entered twice, so seven entries are six children. */
const COHORTS: Record<string, () => Member[]> = {
  '816': () => [...entered(6), { id: child(0), on: '2026-09-01' }],
  '808': () => [...entered(5), { id: child(0), on: '2026-09-01' }],
  '815': () => {
    throw new Error('10.0.0.1:5432 refused');
  },
};

const asked: unknown[] = [];
const common = {
  createContext: (caller: SubgraphContext['caller']) => ({ caller }),
  resolveScope: async () => NO_CHILDREN,
  ready: async () => undefined,
};
const reference = (key: object) => ({ ...key });
const DEFINITIONS: SubgraphDefinition<object>[] = [
  {
    ...common,
    name: 'corporate-parenting',
    agencyName: 'The council',
    resolvers: [ScorecardResolver],
    references: { Scorecard: reference },
  },
  {
    ...common,
    name: 'health',
    agencyName: 'Health',
    resolvers: [HealthScorecardResolver],
    orphanedTypes: [HealthScorecard],
    references: { Scorecard: reference },
  },
  {
    ...common,
    name: 'social-care',
    agencyName: 'Social care',
    resolvers: [SocialCareResolver],
    references: {},
    resolveMembers: async (name: string, of: { authority: string }) => {
      asked.push({ name, of });
      return COHORTS[of.authority]!();
    },
  },
];

const agreement = loadAgreement();
const policy = createPolicy(agreement);
const graph = composeGraph(
  DEFINITIONS.map((definition) => ({
    name: definition.name,
    url: `http://${definition.name}`,
    sdl: emitSubgraph(definition).sdl,
  })),
  agreement,
);
const secretOf = (name: string) => Buffer.alloc(32, name);
const logged: string[] = [];
const log = createLog('gateway', 'debug', { write: (line: string) => void logged.push(line) } as never);

async function open(kind: 'direct' | 'http') {
  const subgraphs = DEFINITIONS.map((definition) =>
    createSubgraph(definition, { policy, tokenSecret: secretOf(definition.name), log }),
  );
  const bodies: string[] = [];
  const watched = subgraphs.map((subgraph): Subgraph => ({
    ...subgraph,
    execute: (body, token) => (bodies.push(body), subgraph.execute(body, token)),
  }));
  const records: AuditEntry[] = [];
  const servers =
    kind === 'http'
      ? await Promise.all(watched.map((subgraph) => serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, log })))
      : [];
  const gateway = await createGateway({
    policy,
    ...graph,
    transport:
      kind === 'http'
        ? httpTransport(Object.fromEntries(watched.map(({ name }, index) => [name, servers[index]!.url])), {
            timeoutMs: 2000,
          })
        : inProcessTransport(watched),
    tokenSigner: createTokenSigner(Object.fromEntries(watched.map(({ name }) => [name, secretOf(name)]))),
    audit: {
      append: async (entry) => ({ chain: 'toy', sequence: records.push(entry), hash: 'hash' }),
      ready: async () => undefined,
    },
    lookups: { begin: () => Promise.reject(new Error('nobody looks')) },
    authenticate: async () => ({
      subject: 'lead',
      displayName: 'L',
      role: 'STRATEGIC_LEAD',
      purpose: 'STATISTICS',
    }),
    agencies: Object.fromEntries(watched.map(({ name, agencyName }) => [name, agencyName])),
    log,
  });
  const close = async () => {
    await gateway.close();
    await Promise.all(servers.map((server) => server.close()));
  };
  return { gateway, subgraphs, bodies, records, close };
}

async function ask({ app }: Gateway, query: string) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return { ...response.json<{ data: never; errors?: never[] }>(), text: response.payload };
}

describe.each(['direct', 'http'] as const)('a count by another agency’s cohort, by %s transport', (kind) => {
  let hub: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => void (hub = await open(kind)));
  afterAll(() => hub.close());
  beforeEach(() => void (asked.length = hub.bodies.length = logged.length = 0));

  test('is made of members who were handed over', async () => {
    const { data } = await ask(hub.gateway, '{ scorecards(authorities: ["816"]) { seenInTime clinics } }');
    expect(data).toEqual({ scorecards: [{ seenInTime: '7 since 2026-04-02', clinics: 3 }] });
    expect(asked).toEqual([{ name: 'enteredCare', of: { authority: '816', year: 2026 } }]);
  });

  test('is told that there are too few, and gets nobody', async () => {
    const { data } = await ask(hub.gateway, '{ scorecards(authorities: ["808", "816"]) { seenInTime } }');
    expect(data).toEqual({ scorecards: [{ seenInTime: 'TOO_FEW' }, { seenInTime: '7 since 2026-04-02' }] });
    const [handed] = JSON.parse(hub.bodies.at(-1)!).members;
    expect(handed).toEqual({
      name: 'social-care/enteredCare',
      of: { authority: '808', year: 2026 },
      withheld: 'TOO_FEW',
    });
  });

  test('is told that the other agency could not say, and answers the rest', async () => {
    const { data } = await ask(hub.gateway, '{ scorecards(authorities: ["815"]) { seenInTime clinics } }');
    expect(data).toEqual({ scorecards: [{ seenInTime: 'UNAVAILABLE', clinics: 3 }] });
  });

  test('asks once for two counts, and not at all without one', async () => {
    const twice =
      '{ a: scorecards(authorities: ["816"]) { seenInTime } b: scorecards(authorities: ["816"]) { seenInTime } }';
    await ask(hub.gateway, twice);
    expect(asked).toHaveLength(1);
    await ask(hub.gateway, '{ scorecards(authorities: ["816"]) { clinics } }');
    expect(asked).toHaveLength(1);
    expect(hub.bodies.at(-1)).not.toContain('members');
  });

  test('shows no member in an answer, a record or a line of the log', async () => {
    const { text } = await ask(hub.gateway, '{ scorecards(authorities: ["816", "808", "815"]) { seenInTime } }');
    expect(hub.bodies.at(-1)).toContain(child(0));
    for (const told of [text, JSON.stringify(hub.records), logged.join('')]) expect(told).not.toContain(child(0));
  });
});

describe('who knows a cohort', () => {
  const [, , socialCare] = DEFINITIONS;
  const subgraph = createSubgraph(socialCare!, { policy, tokenSecret: secretOf('social-care'), log });
  const signer = createTokenSigner({ 'social-care': secretOf('social-care') });
  const body = JSON.stringify({ name: 'enteredCare', of: { authority: '816', year: 2026 } });
  const tokenOf = (role: string, purpose: 'STATISTICS' | 'DIRECT_CARE') =>
    signer.sign('social-care', { subject: 's', role, purpose, requestId: 'r', agreementDigest: policy.digest }, body);

  test('tells the gateway for statistics, and for nothing else', async () => {
    expect((await subgraph.resolveMembers(body, tokenOf('STRATEGIC_LEAD', 'STATISTICS'))).members).toHaveLength(7);
    for (const token of [tokenOf('LOOKED_AFTER_NURSE', 'DIRECT_CARE'), tokenOf('STRATEGIC_LEAD', 'DIRECT_CARE')])
      await expect(subgraph.resolveMembers(body, token)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(subgraph.resolveMembers(body, undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is asked under the body that was signed', async () => {
    const other = body.replace('816', '808');
    await expect(subgraph.resolveMembers(other, tokenOf('STRATEGIC_LEAD', 'STATISTICS'))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

test('the tag of a count is no category: contracts and record know its own', () => {
  expect(graph.categories.get('Scorecard.seenInTime')).toBe('statistics');
  expect(graph.supergraphSdl).toContain('needs:social-care/enteredCare');
  expect(graph.contracts.STRATEGIC_LEAD).toContain('seenInTime');
  expect(graph.contracts.STRATEGIC_LEAD).not.toContain('needs:');
});
