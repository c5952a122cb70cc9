import { print, type DocumentNode, type GraphQLNamedType, type GraphQLSchema, isAbstractType } from 'graphql';
import type { PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { compileProgram } from './complete/CompletionProgram';
import { WATCH_NOTHING, type Watch } from './complete/Watch';
import { addFields, fieldNode, type ExtraFields } from './operation/addFields';
import { renameDangerousKeys, type ResponseKeys } from './operation/ResponseKeys';
import { readOperation, selectOperation } from './operation/selectOperation';
import { splitIntrospection } from './operation/splitIntrospection';
import { compilePlan } from './plan/compilePlan';
import type { PlanContext } from './plan/PlanContext';
import type { PossibleTypes } from './plan/PossibleTypes';
import type { PreparedOperation } from './PreparedOperation';

/** What an executor prepares operations with. */
export interface Preparing extends Omit<PlanContext, 'clientKey'> {
  /** The role's schema. */
  readonly schema: GraphQLSchema;
  plan(operation: string, operationName: string | undefined): QueryPlan;
  /** Extra fields to fetch, and what to note about them. */
  watch?(keys: ResponseKeys): { watch: Watch; extraFields: ExtraFields };
}

const NOTHING_EXTRA = { watch: WATCH_NOTHING, extraFields: () => [] };

/**
 * Plans and compiles one operation of a document that was validated against the role's schema. The planner sees the
 * document with dangerous response keys renamed, introspection taken out, and what the gateway itself must know put in.
 */
export function prepareOperation(
  preparing: Preparing,
  document: DocumentNode,
  operationName?: string | null,
): PreparedOperation {
  const keys = renameDangerousKeys(selectOperation(document, operationName));
  const { watch, extraFields } = preparing.watch?.(keys) ?? NOTHING_EXTRA;
  const { introspection, rest } = splitIntrospection(keys.document);
  const { operation } = readOperation(keys.document);
  const planned = rest && planRest(preparing, rest, extraFields, operation.name?.value);
  return {
    operation,
    plan: planned && compilePlan(planned, { ...preparing, clientKey: keys.clientKey }),
    subgraphs: new Set(planned?.node ? subgraphsOf(planned.node) : []),
    introspection,
    completion: compileProgram(keys.document, { schema: preparing.schema, clientKey: keys.clientKey, watch }),
  };
}

function planRest(
  preparing: Preparing,
  rest: DocumentNode,
  extraFields: ExtraFields,
  name: string | undefined,
): QueryPlan {
  const { schema, types } = preparing;
  const complete = addFields(rest, schema, (type) => [
    ...extraFields(type),
    ...typeNameWhereNeeded(type, schema, types),
  ]);
  return preparing.plan(print(complete), name);
}

/** Where the role's schema hides an implementer, an object must say which one it is, so that a hidden one is left out. */
function typeNameWhereNeeded(type: GraphQLNamedType, schema: GraphQLSchema, types: PossibleTypes) {
  if (!isAbstractType(type)) return [];
  return schema.getPossibleTypes(type).length < types.of(type.name).size ? [fieldNode('__typename')] : [];
}

function subgraphsOf(node: PlanNode): string[] {
  switch (node.kind) {
    case 'Fetch':
    case 'BatchFetch':
      return [node.serviceName];
    case 'Flatten':
      return subgraphsOf(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(subgraphsOf);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? subgraphsOf(clause) : []));
    default:
      return [];
  }
}
