import type { GraphQLErrorExtensions } from 'graphql';
import type { JsonObject, ResponsePath } from './Json';

/**
 * A fetch that as a whole gave nothing. It becomes one error, at the first place in the answer where it is missed, however
 * many objects waited for it.
 */
export interface Failure {
  readonly message: string;
  readonly extensions: GraphQLErrorExtensions | undefined;
  /** Response keys that the fetch was to fill. */
  readonly keys: ReadonlySet<string>;
  /** Where it is reported when nothing in the answer turns out to miss it. */
  readonly fallbackPath: ResponsePath;
  /** Its errors stand in the answer already, or it was reported. */
  isReported: boolean;
}

const FAILURES = Symbol('failures');

/** Leaves a note on the object that waited for the fetch. */
export function noteFailure(target: JsonObject, failure: Failure): void {
  const known = target[FAILURES] as Failure[] | undefined;
  if (known) known.push(failure);
  else target[FAILURES] = [failure];
}

/**
 * The failure to blame for a missing field: the fetch that was to fill it, else one that a later fetch depended on.
 * Undefined when every fetch for this object went well.
 */
export function failureBehind(target: JsonObject, key: string): Failure | undefined {
  const known = target[FAILURES] as Failure[] | undefined;
  return known?.find((failure) => failure.keys.has(key)) ?? known?.[0];
}
