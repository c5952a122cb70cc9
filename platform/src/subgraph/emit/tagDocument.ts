import { visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import type { Category } from '@hub/schema';
import type { CollectedCategories } from './collectCategories';
import { argumentCoordinate, tagNode, tagsOf } from './coordinates';

/**
 * Writes the categories that type-graphql could not: an inherited one on each argument, and on enums, scalars and
 * unions those of every field that mentions them, for a contract hides whatever carries none of the role's tags.
 */
export function tagDocument(document: DocumentNode, { categories, mentions }: CollectedCategories): DocumentNode {
  const tagFields = (type: { name: { value: string }; fields?: readonly never[] }) => ({
    ...type,
    fields: (type.fields ?? []).map((field) => tagArguments(type.name.value, field, categories)),
  });
  const tagMentioned = (type: { name: { value: string } }) => withTags(type, [...(mentions.get(type.name.value) ?? [])]);
  return visit(document, {
    ObjectTypeDefinition: (type) => tagFields(type as never),
    InterfaceTypeDefinition: (type) => tagFields(type as never),
    EnumTypeDefinition: tagMentioned,
    ScalarTypeDefinition: tagMentioned,
    UnionTypeDefinition: tagMentioned,
  });
}

interface Field {
  name: { value: string };
  arguments?: readonly { name: { value: string }; directives?: readonly ConstDirectiveNode[] }[];
}

const tagArguments = (type: string, field: Field, categories: ReadonlyMap<string, Category>) => ({
  ...field,
  arguments: (field.arguments ?? []).map((argument) => {
    const category = categories.get(argumentCoordinate(type, field.name.value, argument.name.value));
    return tagsOf(argument).length > 0 || !category ? argument : withTags(argument, [category]);
  }),
});

const withTags = <T extends { directives?: readonly ConstDirectiveNode[] }>(node: T, tags: Category[]): T => ({
  ...node,
  directives: [...(node.directives ?? []), ...tags.sort().map(tagNode)],
});

