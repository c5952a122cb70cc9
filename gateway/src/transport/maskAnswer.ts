import { errorCatalogue, hubError, type HubErrorCode } from '@hub/platform';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

/** Codes whose words and extensions a subgraph writes for the caller; all others are said in the gateway's own words. */
const PASSED_ON: ReadonlySet<string> = new Set<HubErrorCode>([
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'POLICY_UNAVAILABLE',
  'QUERY_TOO_EXPENSIVE',
]);
/** What error extensions of other software hold: never passed on, whatever the code is. */
const NEVER: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'originalError', 'http', 'serviceName']);

/** The one thing that a caller is told about an agency that could not answer. */
export const agencyUnavailable = (agency: string, cause?: unknown) =>
  hubError('SUBGRAPH_UNAVAILABLE', { message: `${agency} could not answer.`, extensions: { agency }, cause });

/** An agency's answer with errors that may leave the hub: a code of the catalogue, and nothing of the agency's insides. */
export function maskAnswer(answer: ExecutionResult, agency: string): ExecutionResult {
  if (!Array.isArray(answer?.errors)) return answer;
  return { data: answer.data, errors: answer.errors.map((error) => maskError(error, agency)) as never };
}

function maskError(error: GraphQLFormattedError | null, agency: string): GraphQLFormattedError {
  const path = Array.isArray(error?.path) ? { path: error.path } : {};
  const code = error?.extensions?.code;
  if (typeof code !== 'string' || !PASSED_ON.has(code) || typeof error?.message !== 'string') {
    const { message, extensions } = agencyUnavailable(agency);
    return { message, extensions, ...path };
  }
  const kept = Object.entries(error.extensions ?? {}).filter(([key]) => !NEVER.has(key));
  const message = error.message || errorCatalogue[code as HubErrorCode].message;
  return { message, extensions: { ...Object.fromEntries(kept), agency }, ...path };
}
