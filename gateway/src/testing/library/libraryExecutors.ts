import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  graphql,
  isInterfaceType,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { createExecutor } from '../../execute';
import { loadPlanner } from '../../execute/plan/loadPlanner';
import type { Fetcher } from '../../execute/run/FetchRequest';
import { createRoots, MEDIA, PEOPLE, type Thing } from './libraryData';
import { LIBRARY_SDL } from './librarySubgraphs';

type Resolvers = Record<string, Record<string, unknown>>;

/** Our executor over the subgraphs, and graphql-js over one merged schema: they share the data, and no planner. */
export function createLibrary(replace: Record<string, Fetcher> = {}) {
  const composed = composeServices(
    Object.entries(LIBRARY_SDL).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (!composed.supergraphSdl) throw new Error(composed.errors?.join('\n'));
  const calls: { subgraph: string; query: string; variables: Record<string, unknown> }[] = [];
  const roots = createRoots();
  const fetchers = Object.fromEntries(
    Object.entries(LIBRARY_SDL).map(([name, sdl]) => {
      const schema = subgraphSchema(sdl, roots);
      const fetcher: Fetcher = async (request, context) => {
        calls.push({ subgraph: name, query: request.query, variables: request.variables });
        const custom = replace[name];
        if (custom) return custom(request, context);
        return throughJson(await graphql({ schema, source: request.query, variableValues: request.variables }));
      };
      return [name, fetcher];
    }),
  );
  const schema = buildSchema(loadPlanner(composed.supergraphSdl).consumerSchema);
  return {
    calls,
    schema,
    supergraphSdl: composed.supergraphSdl,
    ours: createExecutor({ supergraphSdl: composed.supergraphSdl, fetchers }),
    oracle: createOracle(schema),
  };
}

function createOracle(schema: GraphQLSchema) {
  addResolvers(schema, createRoots() as Resolvers);
  return async (document: DocumentNode, variableValues?: Record<string, unknown>): Promise<ExecutionResult> =>
    execute({ schema, document, variableValues, typeResolver: (value) => (value as Thing).__typename });
}

/** References carry what was fetched for them (`@requires`), which comes before what the world says. */
function subgraphSchema(sdl: string, roots: object): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  addResolvers(schema, roots as Resolvers);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) {
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: findThingIn(schema) } } };
    }
    if ('resolveType' in type) type.resolveType = (value: Thing) => value.__typename;
  }
  return schema;
}

/** An interface object is called by the interface's name where its subgraph knows no other. */
const findThingIn =
  (schema: GraphQLSchema) => (reference: { __typename: string; id?: string; passport?: { number: number } }) => {
    const { id, passport } = reference;
    const thing = [...PEOPLE, ...MEDIA].find((one) =>
      id === undefined ? (one.passport as { number?: number })?.number === passport?.number : one.id === id,
    );
    const name = thing && schema.getType(thing.__typename) ? thing.__typename : reference.__typename;
    return thing && { ...thing, ...reference, __typename: name };
  };

function addResolvers(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (field) field.resolve = resolve as typeof defaultFieldResolver;
    }
  }
}

export const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
