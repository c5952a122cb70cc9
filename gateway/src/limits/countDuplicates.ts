import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How often a response key stands in a selection that has it already, whether written there, in an inline fragment or in a
 * named one: validation compares all of one key in pairs. Writes fragments out, so it is for documents that are known not
 * to grow by that.
 */
export function countDuplicates(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let most = 0;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      most = Math.max(most, countInSelection(definition.selectionSet, fragments, new Set(), new Set()));
  return most;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** `entered` holds the fragments on the way here: one that leads back to itself is left to validation. */
function countInSelection(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  seen: Set<string>,
  entered: ReadonlySet<string>,
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      if (seen.has(key)) count++;
      seen.add(key);
      if (selection.selectionSet) count += countInSelection(selection.selectionSet, fragments, new Set(), entered);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      count += countInSelection(selection.selectionSet, fragments, seen, entered);
    } else if (!entered.has(selection.name.value)) {
      const fragment = fragments.get(selection.name.value);
      const inside = new Set(entered).add(selection.name.value);
      if (fragment) count += countInSelection(fragment.selectionSet, fragments, seen, inside);
    }
  }
  return count;
}
