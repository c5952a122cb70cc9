import { hubError } from '@hub/platform';
import type { GraphQLError } from 'graphql';

/** A refusal that names the limit and by how much it was passed. */
export const tooExpensive = (thing: string, count: number, limit: number): GraphQLError =>
  hubError('QUERY_TOO_EXPENSIVE', {
    message: `The query has ${count} ${thing}; at most ${limit} are allowed, so ${count - limit} fewer are needed.`,
  });
