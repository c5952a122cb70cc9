import {
  Kind,
  separateOperations,
  type DocumentNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { readOperation } from './selectOperation';

/** The two parts of an operation; each is undefined when nothing is selected in it. */
export interface SplitOperation {
  /** For graphql-js on the role's schema: the planner throws on these fields. */
  readonly introspection: DocumentNode | undefined;
  /** For the planner. */
  readonly rest: DocumentNode | undefined;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

/** Takes `__schema` and `__type` out of an operation, out of fragments on the root type too. `__typename` is neither part. */
export function splitIntrospection(document: DocumentNode): SplitOperation {
  const { operation, fragments } = readOperation(document);
  const withRoot = (selections: readonly SelectionNode[]): DocumentNode | undefined => {
    if (selections.length === 0) return undefined;
    const root = { ...operation, selectionSet: selectionSet(selections) };
    // Fragments that only the other part uses are dropped.
    return separateOperations({ ...document, definitions: [root, ...fragments.values()] })[operation.name?.value ?? ''];
  };
  const { selections } = operation.selectionSet;
  return {
    introspection: withRoot(select(selections, fragments, isIntrospection)),
    rest: withRoot(select(selections, fragments, (name) => !isIntrospection(name) && name !== '__typename')),
  };
}

/** Keeps the root fields with such names. Fragments become inline ones, so that each part can have its own selections. */
function select(
  selections: readonly SelectionNode[],
  fragments: Fragments,
  wanted: (name: string) => boolean,
): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection.name.value) ? [selection] : [];
    const inline =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : inlined(selection.name.value, selection.directives, fragments);
    const kept = select(inline.selectionSet.selections, fragments, wanted);
    return kept.length > 0 ? [{ ...inline, selectionSet: selectionSet(kept) }] : [];
  });
}

function inlined(name: string, directives: InlineFragmentNode['directives'], fragments: Fragments): InlineFragmentNode {
  const fragment = fragments.get(name)!;
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: fragment.typeCondition,
    directives,
    selectionSet: fragment.selectionSet,
  };
}

const selectionSet = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
