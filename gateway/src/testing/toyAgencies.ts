import { buildSubgraphSchema } from '@apollo/subgraph';
import { createTokenVerifier, hubError, type SubgraphName } from '@hub/platform';
import {
  NO_CHILDREN,
  scopeQuestionShape,
  subgraphRequestShape,
  type CallerScope,
  type OpenedChildren,
  type ScopeAnswer,
  type SubgraphToken,
} from '@hub/schema';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import type { CallableSubgraph } from '../transport/inProcessTransport';

/** Children of the toy agencies: the nurse has the first two. */
export const ADA = '00000000-0000-4000-8000-00000000000a';
export const BEN = '00000000-0000-4000-8000-00000000000b';
export const STRANGER = '00000000-0000-4000-8000-0000000000ff';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@tag", "@inaccessible"])\n`;
const tag = (category: string) => `@tag(name: "${category}")`;
const [KEY, NAME, LEGAL, HEALTH, SDQ] = [
  'structure',
  'identity.name',
  'care.legal',
  'health.status',
  'health.sdqTotal',
].map(tag);

export const SDL: Record<SubgraphName, string> = {
  'social-care': `${HEAD}
    type Query {
      child(id: ID! ${KEY}): Child ${KEY}
      children(first: Int = 50 ${KEY}): [Child!]! ${KEY}
      "Social care knows their legal status."
      socialCareMatch(where: SocialCareMatch! ${KEY}): [ID!]! ${KEY} @inaccessible
    }
    input SocialCareMatch { legalStatus: String ${LEGAL} }
    type Child @key(fields: "id") { id: ID! ${KEY} name: ChildName ${NAME} care: CareRecord ${KEY} }
    type ChildName { givenName: String! ${NAME} }
    type CareRecord { legal: LegalRecord ${LEGAL} }
    type LegalRecord { legalStatus: String ${LEGAL} }`,
  health: `${HEAD}
    type Query { healthAssessments(first: Int = 50 ${HEALTH}, where: HealthFilter ${HEALTH}): [HealthAssessment!]! ${HEALTH}
      healthMatch(where: HealthMatch! ${KEY}): [ID!]! ${KEY} @inaccessible
    }
    input HealthMatch { overdue: Boolean ${HEALTH} totalOver: Int ${SDQ} }
    type Mutation { updateAssessment(input: UpdateAssessmentInput! ${HEALTH}): UpdateAssessmentPayload! ${HEALTH} }
    type Child @key(fields: "id") { id: ID! ${KEY} health: HealthRecord ${KEY} }
    type HealthRecord { status: HealthStatus ${HEALTH} }
    type HealthStatus { overdue: Boolean ${HEALTH} }
    type HealthAssessment @key(fields: "id") { id: ID! ${KEY} status: String ${HEALTH} child: Child! ${KEY} }
    type UpdateAssessmentPayload { assessment: HealthAssessment ${HEALTH} }
    input HealthFilter { overdue: Boolean ${HEALTH} localId: String ${tag('identity.localId')} }
    input UpdateAssessmentInput { assessmentId: ID! ${KEY} status: String! ${HEALTH} }`,
  hub: `${HEAD}
    type Query { hub: HubInformation ${tag('public.hub')} }
    type HubInformation { name: String! ${tag('public.hub')} }`,
};

/** What a toy agency was asked, in order. */
export interface Call {
  readonly agency: SubgraphName;
  readonly kind: 'execute' | 'scope' | 'cohort' | 'openings';
  readonly body: string;
  readonly token: SubgraphToken;
}

/** What the tests may change while a gateway runs. */
export interface Toys {
  readonly calls: Call[];
  readonly subgraphs: CallableSubgraph[];
  readonly secrets: Record<SubgraphName, Uint8Array>;
  /** The nurse's children. */
  scope: ScopeAnswer;
  /** Whom social care marks as restricted. */
  restricted: string[];
  /** What openings of any kind open. */
  opened: OpenedChildren;
  /** Whom a look-up finds, by given name. */
  byName: Record<string, string>;
  /** Instead of answering; may throw, be slow, or answer garbage. */
  instead: Partial<Record<SubgraphName, () => unknown>>;
  statuses: Map<string, string>;
  /** Who waits for changes of each agency; call them to say that there was one. */
  readonly listeners: Record<SubgraphName, Set<() => void>>;
}

/** Three agencies with real federation schemas behind the gateway's token, rows in memory. */
export function createToys(agreementDigest: string): Toys {
  const toys: Toys = {
    calls: [],
    subgraphs: [],
    secrets: Object.fromEntries(Object.keys(SDL).map((name, index) => [name, Buffer.alloc(32, index + 1)])),
    scope: { kind: 'LIST', minors: [ADA, BEN], adults: [] },
    restricted: [],
    opened: {},
    byName: { Ada: ADA },
    instead: {},
    listeners: Object.fromEntries(Object.keys(SDL).map((name) => [name, new Set()])),
    statuses: new Map([[ADA, 'REQUESTED'], [BEN, 'REQUESTED']]), // prettier-ignore
  };
  for (const name of Object.keys(SDL)) toys.subgraphs.push(createToy(name, toys, agreementDigest));
  return toys;
}

function createToy(name: SubgraphName, toys: Toys, agreementDigest: string): CallableSubgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(SDL[name]!), resolvers: resolversOf(name, toys) as never }]);
  const { verify } = createTokenVerifier(name, toys.secrets[name]!, [agreementDigest]);
  const receive = (kind: Call['kind'], body: string, token: string | undefined): void => {
    toys.calls.push({ agency: name, kind, body, token: verify(token, body) });
  };
  return {
    name,
    async execute(body, token) {
      receive('execute', body, token);
      return toys.instead[name] ? ((await toys.instead[name]()) as never) : run(schema, body);
    },
    async resolveScope(body, token) {
      receive('scope', body, token);
      if (toys.instead[name]) await toys.instead[name]();
      const { relationship, lookup } = scopeQuestionShape.parse(JSON.parse(body));
      if (relationship === 'emergencyLookup') return listOf(toys.byName[lookup?.givenName ?? '']);
      return toys.calls.at(-1)!.token.sub === 'nurse' ? toys.scope : NO_CHILDREN;
    },
    async resolveCohort(body, token) {
      receive('cohort', body, token);
      if (toys.instead[name]) await toys.instead[name]();
      return { restricted: toys.restricted };
    },
    async resolveOpenings(body, token) {
      receive('openings', body, token);
      if (toys.instead[name]) await toys.instead[name]();
      return { opened: toys.opened };
    },
    resolveMembers: async () => ({ members: [] }),
    onChange(token, listener) {
      verify(token, '');
      const told = () => listener();
      toys.listeners[name]!.add(told);
      return () => void toys.listeners[name]!.delete(told);
    },
    ready: async () => void (await toys.instead[name]?.()),
  };
}

const listOf = (child: string | undefined): ScopeAnswer =>
  child ? { kind: 'LIST', minors: [child], adults: [] } : NO_CHILDREN;

async function run(schema: GraphQLSchema, body: string) {
  const { query, variables, scope } = subgraphRequestShape.parse(JSON.parse(body));
  return graphql({ schema, source: query, variableValues: variables, contextValue: scope });
}

const childrenIn = (scope: CallerScope): string[] => (scope.kind === 'LIST' ? [...scope.minors, ...scope.adults] : []);
const inScope = (id: string, scope: CallerScope) => (childrenIn(scope).includes(id) ? id : undefined);

function resolversOf(name: SubgraphName, { statuses }: Toys): object {
  const assessment = (child: string) => ({
    id: `assessment-${child}`,
    child: { id: child },
    status: statuses.get(child),
  });
  if (name === 'hub') return { Query: { hub: () => ({ name: 'Toy hub' }) } };
  if (name === 'health') {
    const record = ({ id }: { id: string }) => ({ status: { overdue: id === ADA } });
    return {
      Query: {
        healthAssessments: (_: unknown, __: unknown, scope: CallerScope) => childrenIn(scope).map(assessment),
        healthMatch: (_: unknown, { where }: { where: { overdue?: boolean } }, scope: CallerScope) =>
          childrenIn(scope).filter((id) => where.overdue === undefined || where.overdue === (id === ADA)),
      },
      Mutation: { updateAssessment: (_: unknown, { input }: never, scope: CallerScope) => update(input, scope) },
      Child: {
        __resolveReference: ({ id }: { id: string }, scope: CallerScope) => inScope(id, scope) && { id },
        health: record,
      },
    };
  }
  const child = (id: string) => ({
    id,
    name: { givenName: id === ADA ? 'Ada' : 'Ben' },
    care: { legal: { legalStatus: 'C2' } },
  });
  return {
    Query: {
      child: (_: unknown, { id }: { id: string }, scope: CallerScope) => inScope(id, scope) && child(id),
      children: (_: unknown, { first }: { first: number }, scope: CallerScope) =>
        childrenIn(scope).slice(0, first).map(child),
      // Answers too many, as a careless agency might.
      socialCareMatch: () => [ADA, BEN, STRANGER],
    },
    Child: { __resolveReference: ({ id }: { id: string }, scope: CallerScope) => inScope(id, scope) && child(id) },
  };

  function update({ assessmentId, status }: { assessmentId: string; status: string }, scope: CallerScope) {
    const id = assessmentId.replace('assessment-', '');
    if (!inScope(id, scope)) throw hubError('NOT_FOUND');
    statuses.set(id, status);
    return { assessment: assessment(id) };
  }
}
