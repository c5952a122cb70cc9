import type { AuditReceipt, CallerIdentity, Policy } from '@hub/platform';
import { NO_CHILDREN } from '@hub/schema';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { coerceVariables } from '../execute/coerceVariables';
import type { Preparer } from '../execute/createPreparer';
import { runOperation } from '../execute/PreparedOperation';
import { limitPageSize, type Limits } from '../limits';
import type { ResolveScope } from '../scope';
import type { ContextualShield } from '../shield';
import type { Asked, FetchContext, RequestContext } from './Asked';
import type { Look } from './Look';
import { isRecorded, startRecord, type Record, type RecorderDependencies } from './Recorder';
import { verdictOf } from './verdictOf';

/** What the stages of a request need for one role. */
export interface Stages extends RecorderDependencies {
  readonly policy: Policy;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  describe(document: Asked['document'], operationName: Asked['operationName']): Look;
  /** Undefined only in a test that wants to see the other layers hold alone. */
  readonly shield: ContextualShield | undefined;
  readonly prepare: Preparer;
  readonly resolveScope: ResolveScope;
}

/**
 * One request, stage by stage. Before this (`server/`): the caller is authenticated, role and purpose are known, the
 * document kept its limits and was parsed and validated against the contract of the role.
 */
export async function answerRequest(stages: Stages, asked: Asked, context: RequestContext): Promise<ExecutionResult> {
  const { document, operationName } = asked;
  const look = stages.describe(document, operationName);

  // Variables are coerced against the contract too: the planner and the subgraphs know more than the role.
  const { variables, errors } = withVariables(coerceVariables(stages.schema, look.operation, asked.variables));
  if (errors) return { errors };
  for (const name of look.pageSizeVariables) limitPageSize(`$${name}`, variables[name], stages.limits.pageSize);

  const record = startRecord(stages, context, look, look.operation.name?.value ?? null);
  const mustRecord = isRecorded(look, context);

  // Contextual shield: what the caller may not have for this purpose is refused before any agency is called.
  const touched = look.touchedByVariables ? [look.touched, look.touchedByVariables(variables)] : [look.touched];
  const caller = callerOf(context, stages);
  const refusal = await stages.shield?.refuses(caller, touched);
  if (refusal) return refused(refusal, await record('DENIED'));

  // A mutation's intent is on record before anything is written.
  if (look.isMutation) await record('INTENT');
  const executed = await execute(
    stages,
    asked,
    variables,
    look,
    { ...context, caller },
    mustRecord ? record : undefined,
  );

  // No record, no personal data: a failure here ends the request without an answer.
  const receipt = mustRecord ? await record(verdictOf(executed, look.isMutation), executed.observation) : undefined;
  return {
    data: executed.data,
    ...(executed.errors.length > 0 ? { errors: executed.errors } : {}),
    ...(receipt ? { extensions: { receipt } } : {}),
  };
}

/** Plan (cached), scope, fetch, merge, complete. What goes wrong on the way is recorded as well. */
async function execute(
  { prepare, resolveScope, schema }: Stages,
  { document, operationName }: Asked,
  variables: Asked['variables'],
  look: Look,
  { caller, signal }: Omit<FetchContext, 'scopeText'>,
  record: Record | undefined,
) {
  try {
    const prepared = prepare(document, operationName);
    const planned = prepared.withConditions(variables);
    const scope = look.isPublic ? NO_CHILDREN : await resolveScope(caller, signal);
    return await runOperation(prepared, planned, schema, variables, {
      caller,
      scopeText: JSON.stringify(scope),
      signal,
    });
  } catch (error) {
    await record?.(look.isMutation ? 'OUTCOME' : 'FAILED');
    throw error;
  }
}

const callerOf = ({ identity, requestId }: RequestContext, { agreementDigest }: Stages): CallerIdentity => ({
  subject: identity.subject,
  role: identity.role,
  purpose: identity.purpose,
  requestId,
  agreementDigest,
});

const refused = (refusal: GraphQLError, receipt: AuditReceipt): ExecutionResult => ({
  data: null,
  errors: [refusal],
  extensions: { receipt },
});

const withVariables = (coerced: ReturnType<typeof coerceVariables>) =>
  coerced.errors ? { variables: {}, errors: coerced.errors } : { variables: coerced.variables, errors: undefined };
