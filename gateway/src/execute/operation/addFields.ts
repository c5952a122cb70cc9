import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Says which fields to fetch besides what the client selected on a type. */
export type ExtraFields = (type: GraphQLNamedType) => readonly FieldNode[];

/** Adds fields to every selection on a type that needs them, at any depth. */
export function addFields(document: DocumentNode, schema: GraphQLSchema, extra: ExtraFields): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet: {
        leave(node) {
          const type = typeInfo.getParentType();
          const added = type ? [...extra(type)] : [];
          // A selection from which everything was skipped: the object may be there all the same.
          if (node.selections.length === 0 && added.length === 0) added.push(fieldNode('__typename'));
          return added.length > 0 ? { ...node, selections: [...node.selections, ...added] } : undefined;
        },
      },
    }),
  );
}

/** A field to select, with an alias and a selection of its own if it needs them. */
export function fieldNode(name: string, alias?: string, selections?: readonly FieldNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias ? { alias: { kind: Kind.NAME, value: alias } } : {}),
    ...(selections ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
  };
}
