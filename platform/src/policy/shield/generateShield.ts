import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, shield } from 'graphql-shield';
import { hubError } from '../../errors';
import { createRuleTree } from './createRuleTree';
import { findSettledFields } from './findSettledFields';
import type { ShieldOptions } from './ShieldOptions';

/**
 * The agreement as graphql-shield, down to the row: claims alone what row-level security and the contracts claim. A
 * resolver's own error goes through as it is, where graphql-shield would call it "Not Authorised!"; masking it is the
 * executor's business.
 */
export function generateShield(schema: GraphQLSchema, options: ShieldOptions): GraphQLSchema {
  const rules = createRuleTree(schema, options);
  const shielded = applyMiddleware(
    schema,
    shield(rules, { fallbackRule: deny, fallbackError: (error) => (error as Error | null) ?? hubError('FORBIDDEN') }),
  );
  for (const { type, field } of findSettledFields(schema, options))
    (shielded.getType(type.name) as GraphQLObjectType).getFields()[field.name]!.resolve = field.resolve;
  return shielded;
}
