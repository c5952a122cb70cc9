import { getNamedType, isLeafType, Kind, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
import type { Fields, Source } from '../data/Source';

/** An object on its way through a subgraph: what it is, and what this subgraph may know of it besides its own fields. */
export interface Place {
  readonly thing: Fields;
  /** The representation by which it was asked for. */
  readonly given?: Fields | undefined;
  /** What `@provides` lets the subgraph tell here. */
  readonly provided?: SelectionSetNode | undefined;
  readonly __typename?: string;
}

export interface Reader {
  readonly source: Source;
}

/** Objects of a field's value as places, lists and nulls as they are; leaves stay what they are. */
export function toPlaces(value: unknown, type: GraphQLOutputType, provided: SelectionSetNode | undefined): unknown {
  if (isLeafType(getNamedType(type)) || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => toPlaces(item, type, provided));
  return { thing: value, provided } satisfies Place;
}

/** What is selected below a field, in fragments too; undefined when the field itself is not selected. */
export function selectedBelow(set: SelectionSetNode | undefined, name: string): SelectionSetNode | undefined {
  const below = set?.selections.flatMap((selection): SelectionSetNode[] => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === name ? [selection.selectionSet ?? NOTHING_BELOW] : [];
    const inner = selection.kind === Kind.INLINE_FRAGMENT && selectedBelow(selection.selectionSet, name);
    return inner ? [inner] : [];
  });
  return below?.length ? merge(below) : undefined;
}

/** Both selections in one. */
export const merge = (sets: readonly SelectionSetNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: sets.flatMap(({ selections }) => selections),
});

const NOTHING_BELOW: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
