import type { FieldNode, GraphQLNamedType } from 'graphql';
import type { JsonObject } from '../run/Json';
import type { Selecting } from './collectFields';
import type { Completion, Place } from './Completion';
import type { Watch } from './Watch';

/**
 * Completes one value: gives what to show, or undefined when it cannot be shown and the reason is recorded. Null is for
 * the caller to judge.
 */
export type Complete = (
  value: unknown,
  outer: Place | undefined,
  key: string | number,
  completion: Completion,
) => unknown;

/** What is selected on objects of one type at one place of the operation. */
export interface ObjectSelection {
  /** The object to show, or undefined when a field that cannot be null is missing. */
  complete(source: JsonObject, place: Place | undefined, completion: Completion): Record<string, unknown> | undefined;
}

/** What stays the same while an operation is compiled. */
export interface Compiling extends Selecting {
  readonly watch: Watch;
  /** Categories of the fields that were compiled, by their numbers; grows as types arrive. */
  readonly categories: string[];
  /** What is selected below a field, for objects of one type. */
  select(compiling: Compiling, type: GraphQLNamedType, nodes: readonly FieldNode[]): ObjectSelection;
  clientKey(key: string): string;
}
