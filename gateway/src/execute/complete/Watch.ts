import type { GraphQLNamedType } from 'graphql';
import type { JsonObject } from '../run/Json';

/** What to note about an answer while it is completed, and the fields that are fetched for this alone. */
export interface Watch {
  /** Tells by its id which child an object of this type is about; undefined when such objects are about nobody. */
  subjectsIn(type: GraphQLNamedType): ((source: JsonObject) => string | undefined) | undefined;
  /** The category that a field carries. */
  categoryOf(type: string, field: string): string | undefined;
}

/** Notes nothing. */
export const WATCH_NOTHING: Watch = {
  subjectsIn: () => undefined,
  categoryOf: () => undefined,
};
