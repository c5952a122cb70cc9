import { hubError } from '@hub/platform';
import {
  GraphQLError,
  isAbstractType,
  isNonNullType,
  OperationTypeNode,
  print,
  visit,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { collectFields } from './complete/collectFields';
import { createRootSelection, createSelection } from './complete/createSelection';
import { WATCH_NOTHING, type Watch } from './complete/Watch';
import { addFields, fieldNode, type ExtraFields } from './operation/addFields';
import { conditionsOf, resolveConditions } from './operation/resolveConditions';
import { renameDangerousKeys, type ResponseKeys } from './operation/ResponseKeys';
import { readOperation, selectOperation } from './operation/selectOperation';
import { splitIntrospection } from './operation/splitIntrospection';
import { compilePlan } from './plan/compilePlan';
import type { Plan } from './plan/loadPlanner';
import type { PlanContext } from './plan/PlanContext';
import type { PossibleTypes } from './plan/PossibleTypes';
import type { PlannedOperation, PreparedOperation } from './PreparedOperation';

/** What an executor prepares operations with. */
export interface Preparing extends Omit<PlanContext, 'clientKey'> {
  /** The role's schema. */
  readonly schema: GraphQLSchema;
  readonly plan: Plan;
  /** Extra fields to fetch, and what to note about them. */
  watch?(keys: ResponseKeys): Watching;
}

interface Watching {
  readonly watch: Watch;
  readonly extraFields: ExtraFields;
}

const NOTHING_EXTRA: Watching = { watch: WATCH_NOTHING, extraFields: () => [] };
/** However many conditions an operation has, it is asked in a few combinations of them. */
const KEPT_COMBINATIONS = 16;

/**
 * Prepares one operation of a document that was validated against the role's schema. The planner sees it with dangerous
 * response keys renamed, conditions decided, introspection taken out, and what the gateway itself must know put in.
 */
export function prepareOperation(
  preparing: Preparing,
  document: DocumentNode,
  operationName?: string | null,
): PreparedOperation {
  const keys = renameDangerousKeys(selectOperation(document, operationName), preparing.types.fetchedByName);
  const watching = preparing.watch?.(keys) ?? NOTHING_EXTRA;
  const conditions = conditionsOf(keys.document);
  const planned = new LRUCache<string, PlannedOperation | Promise<PlannedOperation>>({ max: KEPT_COMBINATIONS });
  return {
    operation: readOperation(keys.document).operation,
    literals: {},
    introspection: splitIntrospection(keys.document).introspection,
    withConditions(variables) {
      const combination = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
      const known = planned.get(combination);
      if (known) return known;
      // Whoever asks the same meanwhile waits for the same plan.
      const making = planOperation(preparing, resolveConditions(keys.document, variables), keys, watching);
      planned.set(combination, making);
      making.then(
        (made) => planned.set(combination, made),
        () => planned.delete(combination),
      );
      return making;
    },
  };
}

async function planOperation(
  preparing: Preparing,
  document: DocumentNode,
  { clientKey }: ResponseKeys,
  { watch, extraFields }: Watching,
): Promise<PlannedOperation> {
  const { rest } = splitIntrospection(document);
  const requiredKeys = requiredKeysOf(document, preparing.schema);
  const completing = compileSelection(document, preparing.schema, clientKey, watch);
  try {
    const plan = rest && (await preparing.plan(...forPlanner(rest, preparing, extraFields)));
    return { plan: plan && compilePlan(plan, { ...preparing, clientKey, requiredKeys }), ...completing };
  } catch (cause) {
    // The planner's own words may name types that the schema hides.
    throw cause instanceof GraphQLError ? cause : hubError('OPERATION_NOT_PLANNED', { cause });
  }
}

/** The root fields of a mutation whose failure ends it; a query reads all that it can. */
function requiredKeysOf(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> | undefined {
  const { operation, fragments } = readOperation(document);
  const type = schema.getMutationType();
  if (operation.operation !== OperationTypeNode.MUTATION || !type) return undefined;
  const fields = type.getFields();
  const keys = Array.from(collectFields({ schema, fragments }, type, [operation.selectionSet]), ([key, [node]]) => ({
    key,
    definition: fields[node!.name.value],
  }));
  return new Set(keys.filter(({ definition }) => definition && isNonNullType(definition.type)).map(({ key }) => key));
}

function forPlanner(
  document: DocumentNode,
  { schema, types }: Preparing,
  extraFields: ExtraFields,
): [text: string, name: string | undefined] {
  const complete = addFields(withoutIdleAliases(document), schema, (type) => [
    ...extraFields(type),
    ...typeNameWhereNeeded(type, schema, types),
  ]);
  return [print(complete), readOperation(document).operation.name?.value];
}

/**
 * Without aliases that say nothing. The planner takes `name: name` for another field than `name`, and ends the process on
 * some operations that have both. And objects are told apart by `__typename` itself, from where completion reads every
 * alias of it.
 */
const withoutIdleAliases = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: ({ alias, ...field }) =>
      alias && (field.name.value === '__typename' || alias.value === field.name.value) ? field : undefined,
  });

/** Where the role's schema hides an implementer, an object must say which one it is, so that a hidden one is left out. */
function typeNameWhereNeeded(type: GraphQLNamedType, schema: GraphQLSchema, types: PossibleTypes) {
  if (!isAbstractType(type)) return [];
  return schema.getPossibleTypes(type).length < types.of(type.name).size ? [fieldNode('__typename')] : [];
}

function compileSelection(
  document: DocumentNode,
  schema: GraphQLSchema,
  clientKey: ResponseKeys['clientKey'],
  watch: Watch,
): Pick<PlannedOperation, 'selection' | 'categories'> {
  const { operation, fragments } = readOperation(document);
  const categories: string[] = [];
  const compiling = { schema, fragments, clientKey, watch, categories, select: createSelection };
  const root = schema.getRootType(operation.operation)!;
  return { selection: createRootSelection(compiling, root, [operation.selectionSet]), categories };
}
