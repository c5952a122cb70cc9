import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether the query asks for this path under the field that is being resolved, so that tables nobody asked for are
 * not read. `@skip` and `@include` are not looked at: reading too much is right, reading too little is not.
 */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, ...path: string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => reaches(selectionSet, path, fragments));
}

/**
 * What `find` makes of a selection, found once for all children of a list and for every request that is the same
 * operation: the fields of one selection are one object.
 */
export function perSelection<Found>(find: (info: GraphQLResolveInfo) => Found): (info: GraphQLResolveInfo) => Found {
  const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], { found: Found }>();
  return (info) => {
    let kept = known.get(info.fieldNodes);
    if (!kept) known.set(info.fieldNodes, (kept = { found: find(info) }));
    return kept.found;
  };
}

/** The parts of a record that one selection asks for. */
export interface AskedParts<Part extends string> {
  readonly parts: readonly Part[];
  /** The same for the same parts: to remember by. */
  readonly key: string;
}

/** For the field that holds a record: which of its parts are asked for, found once for each selection. */
export const askedParts = <Part extends string>(find: (info: GraphQLResolveInfo) => readonly Part[]) =>
  perSelection((info): AskedParts<Part> => {
    const parts = find(info);
    return { parts, key: parts.join(' ') };
  });

function reaches(
  selectionSet: SelectionSetNode | undefined,
  path: string[],
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === name && reaches(selection.selectionSet, rest, fragments);
    const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return reaches(within?.selectionSet, path, fragments);
  });
}
