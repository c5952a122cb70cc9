import { Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { NARROWING } from './Narrowing';

/** Whether an operation is narrowed down by a directive. */
export const isNarrowed = ({ directives }: OperationDefinitionNode): boolean =>
  directives?.some(({ name }) => NARROWING.has(name.value)) ?? false;

/**
 * A document without the directives that narrow it, and without the variables that only they used: it is planned once,
 * whatever it is narrowed to.
 */
export function withoutNarrowing(document: DocumentNode): DocumentNode {
  const bare = visit(document, {
    OperationDefinition: (node) => ({
      ...node,
      directives: node.directives?.filter(({ name }) => !NARROWING.has(name.value)),
    }),
  });
  const used = new Set<string>();
  visit(bare, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return {
    ...bare,
    definitions: bare.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? {
            ...node,
            variableDefinitions: node.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)),
          }
        : node,
    ),
  };
}
