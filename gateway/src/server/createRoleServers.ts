import type { ApolloServer } from '@apollo/server';
import type { RoleName } from '@hub/schema';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import { watchChildren } from '../audit';
import { createDocumentStores, loadContracts, readCategories } from '../contract';
import { createPreparer } from '../execute/createPreparer';
import { loadPlanner } from '../execute/plan/loadPlanner';
import { createDocumentPool } from '../execute/operation/createDocumentPool';
import { createPossibleTypes } from '../execute/plan/PossibleTypes';
import { createOperationLimit, LIMITS } from '../limits';
import { createMatcher, readMatchFields } from '../match';
import { createHandOver, readNeeds } from '../members';
import { answerRequest, createDescriber, createFetchers, type RequestContext, type Stages } from '../request';
import { createScopeResolver } from '../scope';
import { createContextualShield } from '../shield';
import { agencyUnavailable, createRetry } from '../transport';
import { createRoleServer, type Answer } from './createRoleServer';
import type { GatewayOptions } from './GatewayOptions';

/** The Apollo Server of each role, started when the role is first seen. */
export interface RoleServers {
  of(role: RoleName): Promise<ApolloServer<RequestContext>>;
  stop(): Promise<void>;
}

/** One planner for all roles; schema, documents and plans for each. */
export function createRoleServers(options: GatewayOptions): RoleServers {
  const { supergraphSdl, log } = options;
  const schemaOf = createSchemaOf(options);
  const stagesOf = createStages(options);
  const documentsOf = createDocumentStores();
  const servers = new Map<RoleName, Promise<ApolloServer<RequestContext>>>();
  const start = (role: RoleName) => {
    const schema = schemaOf(role);
    const stages = stagesOf(schema);
    const answer: Answer = (asked, context) => answerRequest(stages, asked, context);
    return createRoleServer(schema, supergraphSdl, answer, documentsOf(role), stages.limits, log);
  };
  return {
    of(role) {
      const known = servers.get(role);
      if (known) return known;
      const started = Promise.resolve(role).then(start);
      servers.set(role, started);
      // A role that is not in the agreement is not remembered, so that nobody can grow the table.
      started.catch(() => servers.delete(role));
      return started;
    },
    async stop() {
      const started = await Promise.allSettled(servers.values());
      await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)));
    },
  };
}

/** Without the contract layer (a test's wish) every role gets the whole graph, and the other layers must hold. */
function createSchemaOf({ contracts, supergraphSdl, layers }: GatewayOptions): (role: RoleName) => GraphQLSchema {
  const loaded =
    layers?.contract === false
      ? loadContracts(withWholeGraph(contracts, loadPlanner(supergraphSdl).consumerSchema))
      : loadContracts(contracts);
  return (role) => loaded.of(role).schema;
}

const withWholeGraph = (contracts: GatewayOptions['contracts'], sdl: string): GatewayOptions['contracts'] =>
  Object.fromEntries(Object.keys(contracts).map((role) => [role, sdl]));

function createStages(options: GatewayOptions): (schema: GraphQLSchema) => Stages {
  const { policy, supergraphSdl, audit, layers, log, limits = LIMITS } = options;
  const { plan = loadPlanner(supergraphSdl).plan } = options;
  const categories = readCategories(supergraphSdl);
  const types = createPossibleTypes(buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true }));
  const retry = createRetry();
  const handOver = createHandOver({ ...options, retry, needs: readNeeds(supergraphSdl) });
  const fetchers = createFetchers({ ...options, retry, handOver });
  const unavailable = (subgraph: string) => agencyUnavailable(options.agencies[subgraph]!);
  const resolveScope = layers?.resolveScope ?? createScopeResolver({ ...options, retry });
  const matchFields = readMatchFields(supergraphSdl);
  const narrowToMatches = createMatcher({ matchFields, fetchers, agencies: options.agencies });
  const pool = createDocumentPool();
  const shield = layers?.shield === false ? undefined : createContextualShield(policy, log);
  return (schema) => ({
    policy,
    schema,
    categories,
    limits,
    audit,
    agreementDigest: policy.digest,
    describe: createDescriber(schema, categories, layers?.limitOperation ?? createOperationLimit(schema, limits)),
    shield,
    prepare: createPreparer(
      { schema, fetchers, types, plan, unavailable, watch: layers?.watch ?? watchChildren(schema, categories) },
      pool,
    ),
    resolveScope,
    narrowToMatches,
    lookups: options.lookups,
  });
}
