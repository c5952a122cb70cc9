import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Caller } from '../../caller';
import { hubError, hubErrorOf, type HubErrorCode } from '../../errors';
import type { Log } from '../../log';

/**
 * What may leave the agency: errors whose words were written for the caller, with their path. Every other error becomes
 * one line in the log and INTERNAL_SERVER_ERROR, for a driver's words hold SQL, hosts and values. Without `data` the
 * variables did not fit, which is the caller's own input.
 */
export function maskResult(result: ExecutionResult, caller: Caller, log: Log): ExecutionResult {
  if (!result.errors?.length) return result;
  const unknown: HubErrorCode = 'data' in result ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
  recordUnknown(result.errors, unknown, caller, log);
  return { ...result, errors: result.errors.map((error) => maskError(error, unknown)) };
}

/** One error as it may leave. The place in our own query means nothing to the gateway; the HTTP status is its business. */
export function maskError(error: unknown, unknown: HubErrorCode = 'INTERNAL_SERVER_ERROR'): GraphQLError {
  const { message, extensions } = hubErrorOf(error) ?? hubError(unknown);
  const { http: _http, ...shown } = extensions;
  return new GraphQLError(message, { path: error instanceof GraphQLError ? error.path : undefined, extensions: shown });
}

function recordUnknown(
  errors: readonly GraphQLError[],
  code: HubErrorCode,
  { requestId, role }: Caller,
  log: Log,
): void {
  const unknown = errors.filter((error) => !hubErrorOf(error));
  const [first] = unknown;
  if (first)
    log.error({ requestId, role, code, count: unknown.length, err: first.originalError ?? first }, 'masked errors');
}
