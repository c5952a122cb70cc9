import type { GraphQLSchema } from 'graphql';
import type { RecordedOperation } from './RecordedOperation';
import { isRefused, newRefusals } from './refusals';
import { usedBy } from './usedBy';

/** An operation, what it uses, and why it would be refused from now on. */
export interface AskedOperation {
  operation: RecordedOperation;
  uses: ReadonlySet<string>;
  refusals: string[];
}

/** Of one role: what its operations use and meet. What was refused before already is nobody's loss, and is set apart. */
export function askOperations(
  operations: readonly RecordedOperation[],
  [before, after]: readonly [GraphQLSchema, GraphQLSchema],
): { asked: AskedOperation[]; alreadyRefused: RecordedOperation[] } {
  const alreadyRefused = operations.filter(({ document }) => isRefused(document, before));
  const asked = operations
    .filter((operation) => !alreadyRefused.includes(operation))
    .map((operation) => ({
      operation,
      uses: usedBy(operation.document, before),
      refusals: newRefusals(operation.document, before, after),
    }));
  return { asked, alreadyRefused };
}
