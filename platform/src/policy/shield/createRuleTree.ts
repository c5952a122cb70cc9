import {
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Category } from '@hub/schema';
import { hubError } from '../../errors';
import { SchemaProblems, argumentCoordinate, fieldCoordinate } from '../../schema-document';
import { argumentUses } from './argumentUses';
import { categoryRule, guardedBy, type GuardedBy } from './categoryRule';
import { holderOf } from './childOf';
import type { ShieldOptions } from './ShieldOptions';

export type RuleTree = Record<string, Record<string, GuardedBy>>;
type AnyField = GraphQLField<unknown, unknown>;

export const objectTypesOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));

/**
 * A rule for every field of every object type: graphql-shield allows what is not listed, and ignores rules on
 * interfaces. Fields of one category in like places share one rule. Nothing is left to a default.
 */
export function createRuleTree(schema: GraphQLSchema, options: ShieldOptions): RuleTree {
  const shared = new Map<string, GuardedBy>();
  const problems: string[] = [];
  const ruleOf = (type: GraphQLObjectType, field: AnyField): GuardedBy | undefined => {
    if (FEDERATION_FIELDS.has(fieldCoordinate(type.name, field.name))) return gatewayOnly;
    const question = questionOf(type, field, options.categories);
    if (!question) return void problems.push(`${fieldCoordinate(type.name, field.name)} has no category.`);
    const known = shared.get(question.name) ?? categoryRule(question, options);
    shared.set(question.name, known);
    return known;
  };
  const tree = Object.fromEntries(
    objectTypesOf(schema).map((type) => [type.name, mapValues(type.getFields(), (field) => ruleOf(type, field)!)]),
  );
  if (problems.length > 0) throw new SchemaProblems('The shield', problems);
  return tree;
}

/** Federation's own root fields: for a caller whom the gateway vouched for, and nobody else. */
const FEDERATION_FIELDS = new Set(['Query._service', 'Query._entities', '_Service.sdl']);
const gatewayOnly = guardedBy('gateway only', (_parent, _given, { caller }) =>
  caller !== undefined ? true : hubError('FORBIDDEN'),
);

function questionOf(type: GraphQLObjectType, field: AnyField, categories: ReadonlyMap<string, Category>) {
  const category = categories.get(fieldCoordinate(type.name, field.name));
  if (category === undefined) return undefined;
  const holder = holderOf(type.name);
  if (!hasInputsOfItsOwn(type, field, category, categories)) return { name: `${holder} ${category}`, category, holder };
  const name = fieldCoordinate(type.name, field.name);
  return { name, category, holder, argumentUse: argumentUses(type.name, field, categories) };
}

/** Scalar arguments of the field's own category ask nothing new, except in a mutation, where they may name a child. */
const hasInputsOfItsOwn = (
  type: GraphQLObjectType,
  field: AnyField,
  category: Category,
  categories: ReadonlyMap<string, Category>,
) =>
  field.args.some(
    (argument) =>
      type.name === 'Mutation' ||
      'getFields' in unwrap(argument.type) ||
      categories.get(argumentCoordinate(type.name, field.name, argument.name)) !== category,
  );

function unwrap(type: object): object {
  return 'ofType' in type ? unwrap(type.ofType as object) : type;
}

export const mapValues = <From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
