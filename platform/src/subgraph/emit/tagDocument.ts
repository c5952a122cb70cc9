import { visit, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import type { Category } from '@hub/schema';
import {
  argumentCoordinate,
  argumentsOf,
  hasDirective,
  tagNode,
  tagsOf,
  type CollectedCategories,
  type MentionedType,
  type TypeWithFields,
} from '../../schema-document';

/**
 * Writes the categories that type-graphql could not: an inherited one on each argument, and on enums, scalars and
 * unions those of every field that mentions them, for a contract hides whatever carries none of the role's tags. A
 * type's own tag is dropped: a contract would give it to all fields of that type, those of other agencies too. So is the
 * tag of a field that another agency owns: composition refuses it, and takes the owner's.
 */
export function tagDocument(document: DocumentNode, { categories, mentions }: CollectedCategories): DocumentNode {
  const tagFields = (type: TypeWithFields) => ({
    ...withoutTags(type),
    fields: (type.fields ?? []).map((field) =>
      hasDirective(field, 'external')
        ? withoutTags(field)
        : tagArguments(type.name.value, field as FieldDefinitionNode, categories),
    ),
  });
  const tagMentioned = (type: MentionedType) => withTags(withoutTags(type), [...(mentions.get(type.name.value) ?? [])]);
  return visit(document, {
    ObjectTypeDefinition: tagFields,
    InterfaceTypeDefinition: tagFields,
    InputObjectTypeDefinition: withoutTags,
    EnumTypeDefinition: tagMentioned,
    ScalarTypeDefinition: tagMentioned,
    UnionTypeDefinition: tagMentioned,
  });
}

const tagArguments = (type: string, field: FieldDefinitionNode, categories: ReadonlyMap<string, Category>) => ({
  ...field,
  arguments: argumentsOf(field).map((argument) => {
    const category = categories.get(argumentCoordinate(type, field.name.value, argument.name.value));
    return tagsOf(argument).length > 0 || !category ? argument : withTags(argument, [category]);
  }),
});

const withoutTags = <T extends { directives?: readonly ConstDirectiveNode[] }>(node: T): T => ({
  ...node,
  directives: (node.directives ?? []).filter(({ name }) => name.value !== 'tag'),
});

const withTags = <T extends { directives?: readonly ConstDirectiveNode[] }>(node: T, tags: Category[]): T => ({
  ...node,
  directives: [...(node.directives ?? []), ...tags.sort().map(tagNode)],
});
