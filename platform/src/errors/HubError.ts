import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { errorCatalogue, type HubErrorCode } from './errorCatalogue';

/** An error whose words were written for the caller. Every other error is masked before it leaves. */
export class HubError extends GraphQLError {
  readonly code: HubErrorCode;

  /** Made by `hubError`. */
  constructor(code: HubErrorCode, message: string, extensions: GraphQLErrorExtensions) {
    super(message, { extensions });
    this.code = code;
    this.name = 'HubError';
  }
}

/**
 * An error of the catalogue. A message of your own names the thing and the numbers, and never a value that the caller
 * may not see. `extensions.http` is what Apollo Server reads the status from; it takes it out before answering.
 */
export function hubError(
  code: HubErrorCode,
  { message, extensions, cause }: { message?: string; extensions?: Record<string, unknown>; cause?: unknown } = {},
): HubError {
  const entry = errorCatalogue[code];
  const http = entry.wholeRequest ? { http: { status: entry.status } } : {};
  const error = new HubError(code, message ?? entry.message, { ...extensions, ...http, code });
  // For the log only: GraphQLError's toJSON leaves it out.
  if (cause !== undefined) error.cause = cause;
  return error;
}

/** The HubError that this error is, or that graphql-js wrapped when it added a path; undefined for all others. */
export function hubErrorOf(error: unknown): HubError | undefined {
  if (error instanceof HubError) return error;
  return error instanceof GraphQLError && error.originalError ? hubErrorOf(error.originalError) : undefined;
}
