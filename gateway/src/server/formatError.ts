import { errorCatalogue, hubErrorOf, type HubErrorCode } from '@hub/platform';
import type { GraphQLFormattedError } from 'graphql';

/** Every error that leaves has a code of the catalogue. What nobody wrote for a caller says so, and no more. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations, extensions = {} } = formatted;
  const code = codeOf(extensions.code);
  const message = isInternal(code, error) ? errorCatalogue.INTERNAL_SERVER_ERROR.message : formatted.message;
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...extensions, code },
  };
}

const isInternal = (code: HubErrorCode, error: unknown): boolean =>
  code === 'INTERNAL_SERVER_ERROR' && hubErrorOf(error) === undefined;

/** Apollo Server has a few codes of its own, all for requests that it does not understand. */
function codeOf(code: unknown): HubErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code) ? (code as HubErrorCode) : 'BAD_REQUEST';
}
