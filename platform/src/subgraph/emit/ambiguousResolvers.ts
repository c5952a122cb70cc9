import { isObjectType, type GraphQLSchema } from 'graphql';
import { fieldCoordinate } from '../../schema-document';

/**
 * graphql-jit keeps resolvers by type and field name written together: of `Child.care` and `Childca.re` one would answer
 * for both, past the other's rule.
 */
export function ambiguousResolvers(schema: GraphQLSchema): string[] {
  const known = new Map<string, string>();
  const problems: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.keys(type.getFields())) {
      const [joined, coordinate] = [type.name + field, fieldCoordinate(type.name, field)];
      const other = known.get(joined);
      if (other) problems.push(`${coordinate} and ${other} cannot be told apart when compiled: rename one.`);
      known.set(joined, coordinate);
    }
  return problems;
}
