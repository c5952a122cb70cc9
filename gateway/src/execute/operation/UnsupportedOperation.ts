import { GraphQLError } from 'graphql';

/** An operation that this executor refuses; in the words for whoever sent it. */
export const unsupportedOperation = (message: string, code = 'BAD_REQUEST'): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
