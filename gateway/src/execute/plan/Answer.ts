import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isJsonObject, type JsonObject, type ResponsePath } from '../run/Json';
import type { FetchRequest, Fetcher } from '../run/FetchRequest';

/** An error of a subgraph, reduced to what may go on: no locations in a document that nobody wrote. */
export interface AnswerError {
  readonly message: string;
  readonly path: ResponsePath | undefined;
  readonly extensions: Record<string, unknown> | undefined;
}

/** What a subgraph gave, made safe to look into. */
export interface Answer {
  readonly data: JsonObject | null;
  readonly errors: readonly AnswerError[];
}

const UNAVAILABLE: AnswerError = {
  message: 'A part of the graph could not be asked.',
  path: undefined,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

/**
 * Asks, and never throws. Only a GraphQLError's words go on: those of any other error may name a host. An answer that is
 * no GraphQL answer counts as none.
 */
export async function ask<Context>(
  fetcher: Fetcher<Context>,
  request: FetchRequest,
  context: Context,
): Promise<Answer> {
  try {
    return readAnswer(await fetcher(request, context));
  } catch (error) {
    const own = error instanceof GraphQLError;
    return {
      data: null,
      errors: [own ? { ...UNAVAILABLE, message: error.message, extensions: error.extensions } : UNAVAILABLE],
    };
  }
}

function readAnswer(result: unknown): Answer {
  if (!isJsonObject(result)) return { data: null, errors: [UNAVAILABLE] };
  const data = isJsonObject(result.data) ? result.data : null;
  const errors = Array.isArray(result.errors) ? result.errors.map(readError) : [];
  return { data, errors: data || errors.length > 0 ? errors : [UNAVAILABLE] };
}

function readError(error: Partial<GraphQLFormattedError> | null): AnswerError {
  return {
    message: typeof error?.message === 'string' ? error.message : UNAVAILABLE.message,
    path: Array.isArray(error?.path) && error.path.length > 0 ? error.path : undefined,
    extensions: isJsonObject(error?.extensions) ? error.extensions : undefined,
  };
}
