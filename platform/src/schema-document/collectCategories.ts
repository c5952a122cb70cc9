import { Kind, type DocumentNode, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { Category } from '@hub/schema';
import {
  argumentCoordinate,
  argumentsOf,
  fieldCoordinate,
  hasDirective,
  isMentionedType,
  isTypeWithFields,
  namedType,
  tagsOf,
  type TypeWithFields,
} from './coordinates';

/** What one subgraph's document says about categories, and what is wrong with it. */
export interface CollectedCategories {
  /** By schema coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`. */
  categories: Map<string, Category>;
  /** For each enum, scalar and union: the categories of everything that mentions it. */
  mentions: Map<string, Set<Category>>;
  problems: string[];
}

/**
 * Exactly one category for every field, argument and input field. An argument without one of its own has its field's,
 * for a field's tag does not reach its arguments. A category on a type promises that all its fields carry that one; it
 * gives them none, so that a field added later has to say its own.
 */
export function collectCategories(document: DocumentNode): CollectedCategories {
  const collected: CollectedCategories = { categories: new Map(), mentions: new Map(), problems: [] };
  const types = document.definitions.filter(isTypeWithFields);
  for (const type of types) collectType(type, collected);
  for (const type of types)
    if (type.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) compareInterfaces(type, types, collected);
  for (const type of document.definitions.filter(isMentionedType))
    if (!collected.mentions.has(type.name.value))
      for (const name of namesOf(type))
        collected.problems.push(`${name} has no category: no field mentions it. Use it, or take it away.`);
  return collected;
}

function collectType(type: TypeWithFields, collected: CollectedCategories): void {
  const typeName = type.name.value;
  for (const field of type.fields ?? []) {
    const coordinate = fieldCoordinate(typeName, field.name.value);
    if (isUntaggedExternal(field)) continue;
    const category = settle(coordinate, tagsOf(field), collected);
    for (const promised of tagsOf(type))
      if (category && category !== promised)
        collected.problems.push(`${coordinate} has the category ${category}, but its type promises ${promised}.`);
    mention(namedType(field.type), category, collected);
    for (const argument of argumentsOf(field)) {
      const own = tagsOf(argument);
      const name = argumentCoordinate(typeName, field.name.value, argument.name.value);
      // A field without a category is named once, not again for each of its arguments.
      if (own.length === 0 && category === undefined) continue;
      mention(namedType(argument.type), settle(name, own.length > 0 ? own : [category!], collected), collected);
    }
  }
}

/**
 * A field of another agency may not carry a tag in composition, so `emitSubgraph` prints it without: its owner's counts.
 * The subgraph's own shield wants a category for it nevertheless.
 */
const isUntaggedExternal = (field: Parameters<typeof tagsOf>[0]): boolean =>
  hasDirective(field, 'external') && tagsOf(field).length === 0;

function settle(coordinate: string, tags: string[], { categories, problems }: CollectedCategories) {
  const [category] = tags;
  if (category === undefined) problems.push(`${coordinate} has no category. ${PUT_ONE}`);
  else if (tags.length > 1) problems.push(`${coordinate} has ${tags.length} categories: ${tags.join(', ')}. Keep one.`);
  else categories.set(coordinate, category);
  return tags.length === 1 ? category : undefined;
}

const PUT_ONE = 'Put the item of the agreement that it holds beside it: @Category, which is printed as @tag.';

function mention(type: string, category: Category | undefined, { mentions }: CollectedCategories): void {
  if (category === undefined) return;
  const known = mentions.get(type) ?? new Set();
  mentions.set(type, known.add(category));
}

/** A field that an interface shows under another category than the object would be seen through the interface. */
function compareInterfaces(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  types: TypeWithFields[],
  { categories, problems }: CollectedCategories,
): void {
  for (const { name } of type.interfaces ?? []) {
    const fields = types.find((candidate) => candidate.name.value === name.value)?.fields ?? [];
    for (const field of fields) {
      const [shown, own] = [name.value, type.name.value].map((of) => fieldCoordinate(of, field.name.value)) as [
        string,
        string,
      ];
      if (categories.get(shown) === categories.get(own)) continue;
      problems.push(`${own} has another category than ${shown}: ${categories.get(own)}, ${categories.get(shown)}.`);
    }
  }
}

const namesOf = (type: Parameters<typeof isMentionedType>[0] & { name: { value: string } }): string[] =>
  type.kind === Kind.ENUM_TYPE_DEFINITION
    ? (type.values ?? []).map((value) => fieldCoordinate(type.name.value, value.name.value))
    : [type.name.value];
