import { hubError, type AuditReceipt, type CallerIdentity, type Policy } from '@hub/platform';
import type { Category } from '@hub/schema';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Categories } from '../contract';
import type { Preparer } from '../execute/createPreparer';
import { runOperation, type Executed } from '../execute/PreparedOperation';
import type { Limits } from '../limits';
import type { Narrowing } from '../match';
import type { ContextualShield, Touched } from '../shield';
import type { Asked, RequestContext } from './Asked';
import { findScope, NOBODY, type FoundScope, type ScopeStages } from './findScope';
import type { Look } from './Look';
import { needsLookup } from './needsLookup';
import { readInput } from './readInput';
import { isRecorded, startRecord, type RecorderDependencies } from './Recorder';
import { SentScope, type FetchContext } from '../scope';
import { verdictOf, verdictOfFailure } from './verdictOf';

/** What the stages of a request need for one role. */
export interface Stages extends RecorderDependencies, ScopeStages {
  readonly policy: Policy;
  readonly schema: GraphQLSchema;
  readonly categories: Categories;
  readonly limits: Limits;
  describe(document: Asked['document'], operationName: Asked['operationName']): Look;
  /** Undefined only in a test that wants to see the other layers hold alone. */
  readonly shield: ContextualShield | undefined;
  readonly prepare: Preparer;
}

/**
 * One request, stage by stage. Before this (`server/`): the caller is authenticated, role and purpose are known, the
 * document kept its limits and was parsed and validated against the contract of the role.
 */
export async function answerRequest(stages: Stages, asked: Asked, context: RequestContext): Promise<ExecutionResult> {
  const look = stages.describe(asked.document, asked.operationName);
  if (context.isLive && look.isMutation) throw hubError('BAD_REQUEST', { message: 'Only a query can be kept live.' });
  const input = readInput(stages, look, asked.variables);
  if (input.errors) return { errors: input.errors };
  const { variables, narrowing } = input;

  const record = startRecord(stages, context, look, narrowing);
  const mustRecord = isRecorded(look, context);

  // Contextual shield: what the caller may not have for this purpose is refused before any agency is called.
  const touched = [
    look.touched,
    ...(look.touchedByVariables ? [look.touchedByVariables(variables)] : []),
    narrowing.touched,
  ];
  const caller = callerOf(context, stages);
  const refusal =
    (await stages.shield?.refuses(caller, touched)) ?? needsLookup(stages.policy, caller.role, look, narrowing);
  if (refusal) return refused(refusal, await record('DENIED'));

  // A mutation's intent is on record before anything is written.
  if (look.isMutation) await record('INTENT');
  const { signal, tookPart = new Set() } = context;
  const fetching = { caller, signal, tookPart, cohorts: new Map() };
  const running = { look, variables, narrowing, categories: categoriesOf(touched), fetching };
  const ended = await execute(stages, running).catch((error: unknown) => ({ error }));
  if ('error' in ended) {
    const receipt = mustRecord ? await record(verdictOfFailure(ended.error, look.isMutation)) : undefined;
    return failed(ended.error, receipt);
  }

  // No record, no personal data: a failure here ends the request without an answer.
  const { data, errors, observation } = ended;
  const receipt = mustRecord ? await record(verdictOf(ended, look.isMutation), observation) : undefined;
  return { data, ...(errors.length > 0 ? { errors } : {}), ...(receipt ? { extensions: { receipt } } : {}) };
}

/** What one request is about, when it is run. */
interface Running {
  readonly look: Look;
  readonly variables: Asked['variables'];
  readonly narrowing: Narrowing;
  /** Everything that is read, written or asked for. */
  readonly categories: ReadonlySet<Category>;
  readonly fetching: Omit<FetchContext, 'scope'>;
}

/** Plan (cached), scope, fetch, merge, complete. */
async function execute(stages: Stages, running: Running): Promise<Executed & Pick<FoundScope, 'foundNobody'>> {
  const { look, variables, narrowing, categories, fetching } = running;
  const prepared = stages.prepare(look.document, look.operation.name?.value);
  const planned = await prepared.withConditions(variables);
  const found = look.isPublic ? NOBODY : await findScope(stages, fetching, narrowing, categories);
  const context: FetchContext = { ...fetching, scope: new SentScope(found.scope) };
  const executed = await runOperation(prepared, planned, stages.schema, variables, context);
  return { ...executed, errors: [...executed.errors, ...found.errors], foundNobody: found.foundNobody };
}

const categoriesOf = (touched: readonly Touched[]): ReadonlySet<Category> =>
  new Set(touched.flatMap(({ reads, writes }) => [...reads.keys(), ...writes.keys()]));

const callerOf = ({ identity, requestId }: RequestContext, { agreementDigest }: Stages): CallerIdentity => ({
  subject: identity.subject,
  role: identity.role,
  purpose: identity.purpose,
  requestId,
  agreementDigest,
});

const refused = (refusal: GraphQLError, receipt: AuditReceipt | undefined): ExecutionResult => ({
  data: null,
  errors: [refusal],
  ...(receipt ? { extensions: { receipt } } : {}),
});

/** An error with a status of its own ends the request, and so does one that nobody wrote for a caller. */
function failed(error: unknown, receipt: AuditReceipt | undefined): ExecutionResult {
  const isAnswer = error instanceof GraphQLError && error.extensions.code !== undefined && !error.extensions.http;
  if (!isAnswer) throw error;
  return refused(error, receipt);
}
