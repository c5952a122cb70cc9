import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { fieldCoordinate } from '../../schema-document';
import { concernsOnePerson } from '../decide';
import { objectTypesOf } from './createRuleTree';
import type { ShieldOptions } from './ShieldOptions';

export interface SettledField {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

/**
 * The fields that need no rule of their own, since the only way to them leads through a field of the same category,
 * where the same question was asked about the same child: the inside of `care.legal`, say. graphql-shield makes every
 * field that it guards asynchronous, and these are most of a page. What can be reached otherwise stays guarded:
 * entities (through `_entities`), members of unions, implementers of interfaces, and what a root gives out directly.
 */
export function findSettledFields(schema: GraphQLSchema, options: ShieldOptions): SettledField[] {
  const { categories } = options;
  const ways = waysTo(schema, options);
  return objectTypesOf(schema).flatMap((type) => {
    const [settledBy, ...others] = ways.get(type.name) ?? [];
    if (settledBy === undefined || others.length > 0 || !isReachedByFieldsOnly(type, schema)) return [];
    return Object.values(type.getFields())
      .filter(
        (field) => field.args.length === 0 && categories.get(fieldCoordinate(type.name, field.name)) === settledBy,
      )
      .map((field) => ({ type, field }));
  });
}

/** For each type, the categories that were settled on every way to it; UNSETTLED for a way that settled nothing. */
function waysTo(schema: GraphQLSchema, { categories, policy }: ShieldOptions): Map<string, Set<string>> {
  const ways = new Map<string, Set<string>>();
  for (const holder of objectTypesOf(schema))
    for (const field of Object.values(holder.getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target)) continue;
      const category = categories.get(fieldCoordinate(holder.name, field.name)) ?? UNSETTLED;
      const leaf = policy.agreement.leaves[category];
      const isAboutAChild = leaf === undefined || (category !== 'structure' && concernsOnePerson(leaf));
      const asksAboutChild = holder.name !== 'Query' && holder.name !== 'Mutation';
      const settled = holder.name !== 'Mutation' && (asksAboutChild || !isAboutAChild);
      ways.set(target.name, (ways.get(target.name) ?? new Set()).add(settled ? category : UNSETTLED));
    }
  return ways;
}

const UNSETTLED = 'no category settles this way';

function isReachedByFieldsOnly(type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  return type.getInterfaces().length === 0 && !unions.some((union) => union.getTypes().includes(type));
}
