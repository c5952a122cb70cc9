import { Kind, visit, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { readOperation } from '../operation/selectOperation';
import type { Compiling } from './compileCompletion';
import { createRootSelection, createSelection, type ObjectSelection } from './ObjectSelection';

/** The completion of an operation, for each combination of its `@skip` and `@include` variables that occurs. */
export type CompletionProgram = (variables: Readonly<Record<string, unknown>>) => ObjectSelection;

/** An operation with so many combinations is asked in only a few of them. */
const KEPT_COMBINATIONS = 16;

/** Compiles the completion of a document that holds one operation. */
export function compileProgram(
  document: DocumentNode,
  compiling: Omit<Compiling, 'fragments' | 'conditions' | 'select'>,
): CompletionProgram {
  const { operation, fragments } = readOperation(document);
  const root = compiling.schema.getRootType(operation.operation)!;
  const conditionNames = findConditions(document);
  const compile = (conditions: Compiling['conditions']): ObjectSelection =>
    createRootSelection({ ...compiling, select: createSelection, fragments, conditions }, root, [
      operation.selectionSet,
    ]);
  if (conditionNames.length === 0) {
    const only = compile({});
    return () => only;
  }
  const compiled = new LRUCache<string, ObjectSelection>({ max: KEPT_COMBINATIONS });
  return (variables) => {
    const key = conditionNames.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let selection = compiled.get(key);
    if (!selection) compiled.set(key, (selection = compile(variables)));
    return selection;
  };
}

/** Names of the variables that decide which fields are selected. */
function findConditions(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
