import {
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What is written of one response key on one type; merged when it is answered. */
export interface CollectedField {
  readonly type: GraphQLCompositeType;
  readonly nodes: FieldNode[];
}

/** Fields of selections with fragments opened, each response key of a type once. For documents that were validated. */
export function collectByKey(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Iterable<CollectedField> {
  const collected = new Map<string, CollectedField>();
  const open = (of: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) note(of, selection);
      else {
        const opened = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (opened) open(conditionOf(schema, opened) ?? of, opened.selectionSet);
      }
    }
  };
  const note = (of: GraphQLCompositeType, node: FieldNode): void => {
    const key = `${of.name}.${(node.alias ?? node.name).value}`;
    const known = collected.get(key);
    if (known) known.nodes.push(node);
    else collected.set(key, { type: of, nodes: [node] });
  };
  for (const selectionSet of selectionSets) open(type, selectionSet);
  return collected.values();
}

function conditionOf(
  schema: GraphQLSchema,
  { typeCondition }: { readonly typeCondition?: FragmentDefinitionNode['typeCondition'] },
): GraphQLCompositeType | undefined {
  const type = typeCondition && schema.getType(typeCondition.name.value);
  return isCompositeType(type) ? type : undefined;
}

/** The definition of a field, the two that ask the schema itself included. */
export function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  { name: { value: name } }: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  if (isObjectType(type)) return type.getFields()[name];
  return isAbstractType(type) && 'getFields' in type ? type.getFields()[name] : undefined;
}
