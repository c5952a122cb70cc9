import { GraphQLError } from 'graphql';
import type { Failure } from '../run/Failure';
import type { ResponsePath } from '../run/Json';
import type { Run } from '../run/Run';
import type { Answer, AnswerError } from './Answer';
import { responseKeysOf } from './responseKeysOf';

/** Says where in the client's answer an error of a subgraph belongs; nowhere when the subgraph did not say. */
export type PlaceError = (path: ResponsePath) => readonly ResponsePath[];

/** Keeps the errors of an answer, each at every place that it concerns. */
export function recordErrors(
  run: Run,
  errors: readonly AnswerError[],
  place: PlaceError,
  otherwise: ResponsePath,
): void {
  for (const error of errors) {
    const places = error.path ? place(error.path) : [];
    for (const path of places.length > 0 ? places : [otherwise]) run.errors.push(toError(error, path));
  }
}

/**
 * For a fetch that gave no data: errors that say their place are kept there, and explain what is missing. Otherwise the
 * first one is kept, to be reported where the answer first misses it.
 */
export function recordFailure(
  run: Run,
  { errors, unavailable }: Answer,
  place: PlaceError,
  { operation, fallbackPath }: { operation: string; fallbackPath: ResponsePath },
): Failure {
  const placed = errors.filter(({ path }) => path && place(path).length > 0);
  recordErrors(run, placed, place, fallbackPath);
  const failure = addFailure(run, errors[0] ?? unavailable, responseKeysOf(operation), fallbackPath);
  failure.isReported = placed.length > 0;
  return failure;
}

/** Remembers an error that is reported where the answer first misses one of these response keys. */
export function addFailure(
  run: Run,
  { message, extensions }: AnswerError,
  keys: Failure['keys'],
  fallbackPath: ResponsePath,
): Failure {
  const failure: Failure = { message, extensions, keys, fallbackPath, isReported: false };
  run.failures.push(failure);
  return failure;
}

const toError = ({ message, extensions }: AnswerError, path: ResponsePath): GraphQLError =>
  new GraphQLError(message, { path: [...path], extensions });
