import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { SelectedOperation } from '../execute/operation/selectOperation';
import { collectByKey, fieldOf } from './collectByKey';

/** How long the lists are that a schema has of itself: on average, for every type or field of it. */
export type SchemaSizes = Readonly<Record<string, number>>;

/** Measures a schema for `countIntrospected`, once. */
export function sizesOf(schema: GraphQLSchema): SchemaSizes {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const ofAType = (count: number): number => count / types.length;
  const countOf = (how: (type: (typeof types)[number]) => number): number =>
    ofAType(types.reduce((sum, type) => sum + how(type), 0));
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: ofAType(fields.length),
    args: fields.reduce((sum, { args }) => sum + args.length, 0) / Math.max(1, fields.length),
    inputFields: countOf((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    enumValues: countOf((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: countOf((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0)),
    possibleTypes: countOf((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
  };
}

/**
 * About how many values of the schema itself an operation asks for: the gateway answers these at one go, while nobody else
 * is answered.
 */
export function countIntrospected(
  { operation, fragments }: SelectedOperation,
  schema: GraphQLSchema,
  sizes: SchemaSizes,
): number {
  const countIn = (type: GraphQLCompositeType, nodes: readonly FieldNode[]): number => {
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    let count = 0;
    for (const field of collectByKey(schema, fragments, type, selectionSets)) {
      const definition = fieldOf(schema, field.type, field.nodes[0]!);
      const inner = definition && getNamedType(definition.type);
      const size = sizes[field.nodes[0]!.name.value] ?? 1;
      count += size * (1 + (isCompositeType(inner) ? countIn(inner, field.nodes) : 0));
    }
    return count;
  };
  const root = schema.getRootType(operation.operation)!;
  const asked = Array.from(collectByKey(schema, fragments, root, [operation.selectionSet]));
  return asked.reduce((sum, { type, nodes }) => {
    const definition = nodes[0]!.name.value.startsWith('__') ? fieldOf(schema, type, nodes[0]!) : undefined;
    const inner = definition && getNamedType(definition.type);
    return sum + (isCompositeType(inner) ? countIn(inner, nodes) : 0);
  }, 0);
}
