import {
  BREAK,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * Four things that graphql-jit 0.8 does without care; a document that could come upon one is not compiled.
 * A response key `__proto__` becomes the prototype of the answer instead of a key in it. A string literal that begins as
 * its own marker for dates is unquoted again after quoting, so the rest of the literal runs as code: tried, it does.
 * And it tells places apart by their response keys joined with `_`, so that `x { y_z }` and `z_x { y }` are one place,
 * and a resolver that looks at what was asked for looks at the other's. Of a mutation it goes on writing after a field that
 * failed and cannot be null (GraphQL, 6.2.2: the rest must not be executed).
 */
export function isSafeToCompile(document: DocumentNode): boolean {
  let safe = true;
  const refuse = () => {
    safe = false;
    return BREAK;
  };
  visit(document, {
    OperationDefinition: (operation) => (writesOnceAtMost(operation) ? undefined : refuse()),
    Field: (field) => (hasPlainKey(field) ? undefined : refuse()),
    ObjectField: ({ name }) => (name.value === '__proto__' ? refuse() : undefined),
    StringValue: ({ value }) => (value.includes('__MAGIC_') ? refuse() : undefined),
  });
  return safe;
}

const writesOnceAtMost = ({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean =>
  operation !== OperationTypeNode.MUTATION || (selections.length === 1 && selections[0]!.kind === Kind.FIELD);

/** Joined with `_`, such keys can be told apart again; `_e0` and the like are the planner's. */
const hasPlainKey = ({ alias, name }: FieldNode): boolean => {
  const key = (alias ?? name).value;
  return /^_?[A-Za-z0-9]+$/.test(key) || key === '__typename';
};
