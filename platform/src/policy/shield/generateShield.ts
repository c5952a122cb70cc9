import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, shield } from 'graphql-shield';
import { hubError } from '../../errors';
import type { Guard } from './categoryRule';
import { createRuleTree, mapValues, objectTypesOf } from './createRuleTree';
import { findSettledFields } from './findSettledFields';
import type { ShieldedContext, ShieldOptions } from './ShieldOptions';

type Resolve = GraphQLFieldResolver<unknown, ShieldedContext>;

/**
 * The agreement as graphql-shield, down to the row: claims alone what row-level security and the contracts claim. A
 * resolver's own error goes through as it is, where graphql-shield would call it "Not Authorised!"; masking it is the
 * executor's business.
 */
export function generateShield(schema: GraphQLSchema, options: ShieldOptions): GraphQLSchema {
  const tree = createRuleTree(schema, options);
  const rules = mapValues(tree, (fields) => mapValues(fields, ({ rule }) => rule));
  const shielded = applyMiddleware(
    schema,
    shield(rules, { fallbackRule: deny, fallbackError: (error) => (error as Error | null) ?? hubError('FORBIDDEN') }),
  );
  const settled = new Set(findSettledFields(schema, options).map(({ field }) => field));
  for (const type of objectTypesOf(schema))
    for (const field of Object.values(type.getFields())) {
      const within = shielded.getType(type.name) as typeof type;
      const guarded = within.getFields()[field.name]!;
      if (settled.has(field)) guarded.resolve = field.resolve;
      else if (!ROOTS.has(type.name))
        guarded.resolve = allowAtOnce(tree[type.name]![field.name]!.guard, guarded.resolve as Resolve, field.resolve);
    }
  return shielded;
}

const ROOTS = new Set(['Query', 'Mutation']);

/**
 * graphql-shield makes five promises for every field of every row, most of them to find out that it may be read. The same
 * rule is asked first: only a yes goes on without it, and everything else is graphql-shield's to refuse.
 */
const allowAtOnce =
  (guard: Guard, shielded: Resolve, resolve: Resolve = defaultFieldResolver): Resolve =>
  (parent, given, context, info) =>
    (guard(parent, given, context) === true ? resolve : shielded)(parent, given, context, info);
