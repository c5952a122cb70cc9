import type { Limits } from './Limits';
import { tooExpensive } from './refuse';

/**
 * Refuses variables that hold more than one request may, or hold it deeper, before any of them is looked at by its type.
 * Goes level by level and not by calling itself, so that it ends with whatever a body can hold.
 * @throws HubError QUERY_TOO_EXPENSIVE
 */
export function limitVariables(variables: unknown, { variableValues, variableDepth }: Limits): void {
  let values = 0;
  let level = childrenOf(variables);
  for (let depth = 1; level.length > 0; depth++) {
    values += level.length;
    if (values > variableValues) throw tooExpensive('values in its variables', values, variableValues, 'comes with');
    if (depth > variableDepth) throw tooExpensive('levels in its variables', depth, variableDepth, 'comes with');
    level = level.flatMap(childrenOf);
  }
}

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
