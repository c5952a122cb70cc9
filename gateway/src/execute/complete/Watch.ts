import type { GraphQLNamedType } from 'graphql';
import type { JsonObject } from '../run/Json';
import type { Observation } from './Completion';

/** What to note about an answer while it is completed, and the fields that are fetched for this alone. */
export interface Watch {
  /** Notes whom an object of this type is about; undefined when it is about nobody. */
  subjectsIn(type: GraphQLNamedType): ((source: JsonObject, noted: Pick<Observation, 'children'>) => void) | undefined;
  /** The category that a field carries. */
  categoryOf(type: string, field: string): string | undefined;
}

/** Notes nothing. */
export const WATCH_NOTHING: Watch = {
  subjectsIn: () => undefined,
  categoryOf: () => undefined,
};
