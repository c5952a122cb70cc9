import { hubError } from '@hub/platform';
import {
  buildASTSchema,
  buildSchema,
  getDirectiveValues,
  GraphQLError,
  isEnumType,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { loadPlanner } from './plan/loadPlanner';
import { coerceVariables } from './coerceVariables';
import { runOperation } from './PreparedOperation';
import { createPossibleTypes } from './plan/PossibleTypes';
import { createPreparer, rememberByDocument } from './createPreparer';
import type { Preparing } from './prepareOperation';
import type { Fetcher } from './run/FetchRequest';

export interface ExecutorOptions<Context> {
  readonly supergraphSdl: string;
  /** What clients may see; everything that the supergraph does not mark inaccessible when left out. */
  readonly apiSchema?: GraphQLSchema;
  readonly fetchers: Readonly<Record<string, Fetcher<Context>>>;
}

/** Answers one operation of a document. */
export type Executor<Context> = (
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>> | null,
  operationName?: string | null,
  context?: Context,
) => Promise<ExecutionResult>;

/**
 * A federation executor from a supergraph alone: no policy, no audit, no HTTP. The hub's gateway is made of the same parts;
 * this is for whoever wants to run or check them without the hub. Hand in the same document object again and its plan is
 * used again. Nothing is thrown for an operation: what is wrong with it is among the errors.
 *
 * @example
 * const over = (url: string): Fetcher => async (request) => {
 *   const headers = { 'content-type': 'application/json' };
 *   return (await fetch(url, { method: 'POST', headers, body: request.bodyText() })).json();
 * };
 * const execute = createExecutor({ supergraphSdl, fetchers: { people: over('http://localhost:4001/graphql') } });
 * const { data, errors } = await execute(parse('query ($id: ID!) { person(id: $id) { name } }'), { id: '1' });
 *
 * @throws Error when the supergraph has a subgraph to which no fetcher leads
 */
export function createExecutor<Context = undefined>(options: ExecutorOptions<Context>): Executor<Context> {
  const planner = loadPlanner(options.supergraphSdl);
  const schema = options.apiSchema ?? buildSchema(planner.consumerSchema, { assumeValid: true });
  const supergraph = buildASTSchema(parse(options.supergraphSdl), { assumeValid: true, assumeValidSDL: true });
  for (const name of subgraphsOf(supergraph))
    if (!Object.hasOwn(options.fetchers, name)) throw new Error(`There is no fetcher for the subgraph ${name}.`);
  const preparing: Preparing = {
    schema,
    fetchers: new Map(Object.entries(options.fetchers)) as Preparing['fetchers'],
    types: createPossibleTypes(supergraph),
    plan: planner.plan,
  };
  const validateOnce = rememberByDocument((document) => validate(schema, document));
  const prepare = createPreparer(preparing);
  return async (document, variables, operationName, context) => {
    try {
      const invalid = validateOnce(document);
      if (invalid.length > 0) return { errors: invalid };
      const prepared = prepare(document, operationName);
      const coerced = coerceVariables(schema, prepared.operation, variables ?? {});
      if (coerced.errors) return { errors: coerced.errors };
      const planned = await prepared.withConditions(coerced.variables);
      const { data, errors } = await runOperation(prepared, planned, schema, coerced.variables, context);
      return errors.length > 0 ? { errors, data } : { data };
    } catch (error) {
      return { errors: [error instanceof GraphQLError ? error : hubError('OPERATION_NOT_PLANNED', { cause: error })] };
    }
  };
}

function subgraphsOf(supergraph: GraphQLSchema): string[] {
  const graphs = supergraph.getType('join__Graph');
  const directive = supergraph.getDirective('join__graph');
  if (!isEnumType(graphs) || !directive) throw new Error('This is no supergraph: it names no subgraphs.');
  return graphs.getValues().map(({ name, astNode }) => String(getDirectiveValues(directive, astNode!)?.name ?? name));
}
