import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type {
  GatewayExecutionResult,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { Log } from '@hub/platform';
import type { GraphQLSchema } from 'graphql';
import type { DocumentStore } from '../contract';
import type { Limits } from '../limits';
import type { Asked, RequestContext } from '../request';
import { answerJsonClients } from './answerJsonClients';
import { apolloLogger } from './apolloLogger';
import { formatError } from './formatError';

/** Answers a document that is valid for the role. */
export type Answer = (asked: Asked, context: RequestContext) => Promise<GatewayExecutionResult>;

/** Apollo Server for one role: it parses, validates against the role's schema, and shapes answers; we do the rest. */
export async function createRoleServer(
  schema: GraphQLSchema,
  supergraphSdl: string,
  answer: Answer,
  documentStore: DocumentStore,
  { tokens }: Pick<Limits, 'tokens'>,
  log: Log,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gatewayOf(schema, supergraphSdl, answer),
    documentStore,
    parseOptions: { maxTokens: tokens, noLocation: false },
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: apolloLogger(log),
    formatError,
    plugins: [
      answerJsonClients,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** The schema never changes while the process runs: a new agreement is a new build. */
function gatewayOf(apiSchema: GraphQLSchema, coreSupergraphSdl: string, answer: Answer): GatewayInterface {
  let loaded: GatewaySchemaLoadOrUpdateCallback | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      loaded = callback;
      return () => (loaded = undefined);
    },
    async load() {
      loaded?.({ apiSchema, coreSupergraphSdl });
      return {
        executor: ({ document, request, context }) =>
          answer(
            { document, operationName: request.operationName, variables: request.variables ?? {} },
            context as RequestContext,
          ),
      };
    },
    stop: async () => undefined,
  };
}
