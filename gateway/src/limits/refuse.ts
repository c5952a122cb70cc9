import { hubError } from '@hub/platform';
import type { GraphQLError } from 'graphql';

/** Fragments within fragments make numbers that nobody can read. */
const READABLE = 1e9;

/** A number as it is read. */
export const inWords = (count: number): string =>
  count > READABLE ? `more than ${READABLE.toLocaleString('en-GB')}` : count.toLocaleString('en-GB');

/** A refusal that names the limit and by how much it was passed. */
export const tooExpensive = (thing: string, count: number, limit: number, verb = 'has'): GraphQLError =>
  hubError('QUERY_TOO_EXPENSIVE', {
    message: `The query ${verb} ${inWords(count)} ${thing}; at most ${inWords(limit)} are allowed, so ${inWords(count - limit)} fewer are needed.`,
  });
