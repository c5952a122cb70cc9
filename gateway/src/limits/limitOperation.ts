import type { GraphQLSchema } from 'graphql';
import type { SelectedOperation } from '../execute/operation/selectOperation';
import { compileItems } from './compileItems';
import { countIntrospected, sizesOf } from './countIntrospected';
import type { Limits } from './Limits';
import { tooExpensive } from './refuse';

/** Refuses an operation with these variables when it asks for too many items. @throws HubError QUERY_TOO_EXPENSIVE */
export type LimitItems = (variables: Readonly<Record<string, unknown>>) => void;

/**
 * What can be limited only by somebody who knows the role's schema: once for each operation, how much of the schema itself
 * it asks for; and for each request, how many items. @throws HubError QUERY_TOO_EXPENSIVE, by itself and when called
 */
export function createOperationLimit(
  schema: GraphQLSchema,
  limits: Limits,
): (operation: SelectedOperation) => LimitItems {
  const sizes = sizesOf(schema);
  return (operation) => {
    const introspected = Math.ceil(countIntrospected(operation, schema, sizes));
    if (introspected > limits.introspectedValues)
      throw tooExpensive('values of the schema itself', introspected, limits.introspectedValues, 'asks for about');
    const count = compileItems(operation, schema, limits);
    return (variables) => {
      const items = count(variables);
      if (items <= limits.items) return;
      throw tooExpensive('items (lists within lists multiply)', items, limits.items, 'asks for up to');
    };
  };
}
