import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

/** A type whose fields each carry a category. */
export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | InputObjectTypeDefinitionNode;
/** A type that takes its categories from the fields that mention it: type-graphql cannot put a directive on it. */
export type MentionedType = EnumTypeDefinitionNode | ScalarTypeDefinitionNode | UnionTypeDefinitionNode;

export const isTypeWithFields = (node: DefinitionNode): node is TypeWithFields =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;

export const isMentionedType = (node: DefinitionNode): node is MentionedType =>
  node.kind === Kind.ENUM_TYPE_DEFINITION ||
  node.kind === Kind.SCALAR_TYPE_DEFINITION ||
  node.kind === Kind.UNION_TYPE_DEFINITION;

export const argumentsOf = (field: FieldDefinitionNode | InputValueDefinitionNode) =>
  field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];

/** Schema coordinates as the GraphQL specification writes them. */
export const fieldCoordinate = (type: string, field: string) => `${type}.${field}`;
export const argumentCoordinate = (type: string, field: string, argument: string) => `${type}.${field}(${argument}:)`;

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** How the tag of a field begins that counts by a cohort of another agency: `needs:social-care/enteredCare`. */
export const NEEDS_MEMBERS = 'needs:';

/** The categories in the `@tag`s of a node. */
export const tagsOf = (node: { directives?: readonly ConstDirectiveNode[] }): string[] =>
  (node.directives ?? [])
    .filter(({ name }) => name.value === 'tag')
    .map((tag) => stringArgument(tag, 'name') ?? '')
    .filter((name) => !name.startsWith(NEEDS_MEMBERS));

/** A directive's argument when it is a string. */
export function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export const tagNode = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'name' }, value: { kind: Kind.STRING, value: name } },
  ],
});

export const hasDirective = (node: { directives?: readonly ConstDirectiveNode[] }, name: string): boolean =>
  node.directives?.some((directive) => directive.name.value === name) ?? false;
