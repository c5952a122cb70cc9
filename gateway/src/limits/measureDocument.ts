import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a document asks, with every fragment written out where it is used. */
export interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  duplicates: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, duplicates: 0 };

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
  const ofSelections = ({ selections }: SelectionSetNode): Measure => {
    const sum = selections.map(ofSelection).reduce(add, NOTHING);
    return { ...sum, duplicates: sum.duplicates + countDuplicates(selections) };
  };
  const ofSelection = (selection: SelectionNode): Measure => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING;
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    return add({ ...inner, depth: inner.depth + 1 }, { ...NOTHING, fields: 1, aliases: selection.alias ? 1 : 0 });
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.map(({ selectionSet }) => ofSelections(selectionSet)).reduce(largest, NOTHING);
}

/** Directives as written. */
export function countDirectives(document: DocumentNode): number {
  let count = 0;
  visit(document, { Directive: () => void count++ });
  return count;
}

/** Response keys and fragments that stand in one selection more than once. */
function countDuplicates(selections: readonly SelectionNode[]): number {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return [];
    const isField = selection.kind === Kind.FIELD;
    return [isField ? (selection.alias ?? selection.name).value : `...${selection.name.value}`];
  });
  return names.length - new Set(names).size;
}

const add = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  duplicates: one.duplicates + other.duplicates,
});

const largest = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  fields: Math.max(one.fields, other.fields),
  aliases: Math.max(one.aliases, other.aliases),
  duplicates: Math.max(one.duplicates, other.duplicates),
});
