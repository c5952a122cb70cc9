import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a document asks, with every fragment written out where it is used. */
export interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  /** How deep fields are nested that are lists in the schema of the schema. */
  lists: number;
  /** The same below `__schema` and `__type` only. */
  introspectionLists: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, lists: 0, introspectionLists: 0 };

/** The lists of https://spec.graphql.org/October2021/#sec-Schema-Introspection. */
const INTROSPECTION_LISTS: ReadonlySet<string> = new Set([
  'types',
  'directives',
  'fields',
  'inputFields',
  'args',
  'interfaces',
  'possibleTypes',
  'enumValues',
]);
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * Measures the largest operation. A fragment is measured once however often it is used, so that fragments which nest and
 * repeat each other take no time to refuse; one that leads back to itself counts as nothing, and validation refuses it.
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const measured = new Map<string, Measure>();
  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const measure = fragment ? ofSelections(fragment.selectionSet) : NOTHING;
    measured.set(name, measure);
    return measure;
  };
  const ofSelections = ({ selections }: SelectionSetNode): Measure => selections.map(ofSelection).reduce(add, NOTHING);
  const ofSelection = (selection: SelectionNode): Measure => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING;
    return selection.kind === Kind.FIELD ? ofField(selection, inner) : inner;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.map(({ selectionSet }) => ofSelections(selectionSet)).reduce(largest, NOTHING);
}

function ofField({ name, alias }: FieldNode, inner: Measure): Measure {
  const lists = inner.lists + (INTROSPECTION_LISTS.has(name.value) ? 1 : 0);
  return {
    depth: inner.depth + 1,
    fields: inner.fields + 1,
    aliases: inner.aliases + (alias ? 1 : 0),
    lists,
    introspectionLists: INTROSPECTION.has(name.value) ? lists : inner.introspectionLists,
  };
}

/** Directives as written. */
export function countDirectives(document: DocumentNode): number {
  let count = 0;
  visit(document, { Directive: () => void count++ });
  return count;
}

const add = (one: Measure, other: Measure): Measure => ({
  ...largest(one, other),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
});

const largest = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  fields: Math.max(one.fields, other.fields),
  aliases: Math.max(one.aliases, other.aliases),
  lists: Math.max(one.lists, other.lists),
  introspectionLists: Math.max(one.introspectionLists, other.introspectionLists),
});
