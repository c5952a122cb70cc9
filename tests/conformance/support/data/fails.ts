import { GraphQLError } from 'graphql';

/** A field that fails with this code. */
export const fails = (code: string) => (): never => {
  throw new GraphQLError('This cannot be told.', { extensions: { code } });
};
