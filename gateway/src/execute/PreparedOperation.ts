import {
  execute,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { observationOf, reportRemaining, startCompletion, type Observation } from './complete/Completion';
import { placeInAnswer } from './complete/placeInAnswer';
import type { ObjectSelection } from './complete/Compiling';
import type { Step } from './plan/Step';
import type { JsonObject } from './run/Json';
import { startRun, type Run } from './run/Run';

/** An answer, and what it showed. */
export interface Executed {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
  readonly observation: Observation;
}

/** One operation of a document, prepared for one role: run it as often as it is asked. */
export interface PreparedOperation {
  /** As the client wrote it: by this its variables are coerced. */
  readonly operation: OperationDefinitionNode;
  /** Values that stood in the document, by the variables that stand for them in the plan. */
  readonly literals: Run['variables'];
  readonly introspection: DocumentNode | undefined;
  /** Plans, or finds the plan, without waiting then. @throws HubError OPERATION_NOT_PLANNED when there is no way to a field */
  withConditions(variables: Run['variables']): PlannedOperation | Promise<PlannedOperation>;
}

/** The operation with its `@skip` and `@include` decided. */
export interface PlannedOperation {
  /** Undefined when only the schema or `__typename` is asked for: no subgraph is. */
  readonly plan: Step | undefined;
  readonly selection: ObjectSelection;
  /** Of what may be in the answer, by their numbers. */
  readonly categories: readonly string[];
}

/** Runs the plan, then completes what was fetched against the role's schema. Variables are coerced already. */
export async function runOperation(
  { introspection, literals }: PreparedOperation,
  { plan, selection, categories }: PlannedOperation,
  schema: GraphQLSchema,
  variables: Run['variables'],
  context: unknown,
): Promise<Executed> {
  const run = startRun(context, { ...variables, ...literals });
  if (introspection) introspect(introspection, schema, run);
  await plan?.(run);
  const completion = startCompletion(run);
  const data = selection.complete(run.data, undefined, completion) ?? null;
  reportRemaining(completion);
  const errors = run.errors.map((error) => placeInAnswer(error, data));
  return { data, errors, observation: observationOf(completion, categories) };
}

/** Introspection never leaves the gateway: graphql-js answers it from the role's schema. It has no resolvers to wait for. */
function introspect(document: DocumentNode, schema: GraphQLSchema, run: Run): void {
  const result = execute({ schema, document, variableValues: run.variables });
  if (result instanceof Promise) throw new Error('Introspection does not wait for anything.');
  Object.assign(run.data, result.data as JsonObject | null);
  run.errors.push(...(result.errors ?? []));
}
