import { isEnumType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql';

/** The value to show; undefined when it does not fit the type. */
export type CompleteLeaf = (value: unknown) => unknown;

/**
 * What may stand for a type of the schema. A subgraph has serialised the value already; this catches one that answers
 * something else, which could be anything, and enum values that the role's schema does not have. What a custom scalar
 * looks like, only its subgraph knows.
 */
export function compileLeaf(type: GraphQLLeafType): CompleteLeaf {
  if (isEnumType(type)) return compileEnum(type);
  return BUILT_IN[type.name] ?? ((value) => value);
}

const BUILT_IN: Readonly<Record<string, CompleteLeaf>> = Object.assign(Object.create(null), {
  String: (value: unknown) => (typeof value === 'string' ? value : undefined),
  ID: (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined),
  Int: (value: unknown) => (Number.isInteger(value) ? value : undefined),
  Float: (value: unknown) => (typeof value === 'number' ? value : undefined),
  Boolean: (value: unknown) => (typeof value === 'boolean' ? value : undefined),
});

function compileEnum(type: GraphQLEnumType): CompleteLeaf {
  const visible = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => (visible.has(value) ? value : undefined);
}
