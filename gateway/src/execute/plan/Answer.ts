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
  /** What to say of it where it gave nothing and said nothing. */
  readonly unavailable: AnswerError;
}

/**
 * Asks, and never throws. Only a GraphQLError's words go on: those of any other error may name a host. An answer that is
 * no GraphQL answer counts as none.
 */
export async function ask<Context>(
  fetcher: Fetcher<Context>,
  request: FetchRequest,
  context: Context,
  unavailable: AnswerError,
): Promise<Answer> {
  try {
    return readAnswer(await fetcher(request, context), unavailable);
  } catch (error) {
    const { message, extensions } = error instanceof GraphQLError ? error : unavailable;
    return { data: null, errors: [{ message, extensions, path: undefined }], unavailable };
  }
}

function readAnswer(result: unknown, unavailable: AnswerError): Answer {
  const errors: unknown = isJsonObject(result) ? (result.errors ?? []) : undefined;
  if (!isJsonObject(result) || !Array.isArray(errors)) return { data: null, errors: [], unavailable };
  const data = isJsonObject(result.data) ? result.data : null;
  return { data, errors: errors.map((error) => readError(error, unavailable)), unavailable };
}

function readError(error: Partial<GraphQLFormattedError> | null, unavailable: AnswerError): AnswerError {
  return {
    message: typeof error?.message === 'string' ? error.message : unavailable.message,
    path: isPath(error?.path) ? error.path : undefined,
    extensions: isJsonObject(error?.extensions) ? error.extensions : undefined,
  };
}

const isPath = (path: unknown): path is ResponsePath =>
  Array.isArray(path) && path.length > 0 && path.every((key) => typeof key === 'string' || typeof key === 'number');
