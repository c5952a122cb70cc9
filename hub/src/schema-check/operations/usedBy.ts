import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What an operation uses of its role's schema: coordinates (`Type.field`, `Type.field(argument:)`, `@directive`) and names of types. */
export function usedBy(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const used = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const useType = (type: GraphQLNamedType | undefined): void => {
    if (!type || used.has(type.name)) return;
    used.add(type.name);
    // What a variable brings can be anything that its type holds.
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) useType(getNamedType(field.type));
  };
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field() {
        const [parent, field] = [typeInfo.getParentType(), typeInfo.getFieldDef()];
        if (!parent || !field) return;
        const holders = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
        for (const holder of isAbstractType(parent) && !isInterfaceType(parent) ? [] : [parent, ...holders])
          used.add(`${holder.name}.${field.name}`).add(holder.name);
        useType(getNamedType(field.type));
      },
      Argument({ name }) {
        const [directive, field, parent] = [typeInfo.getDirective(), typeInfo.getFieldDef(), typeInfo.getParentType()];
        if (directive) used.add(`@${directive.name}(${name.value}:)`);
        else if (field && parent) used.add(`${parent.name}.${field.name}(${name.value}:)`);
        const type = typeInfo.getArgument()?.type;
        if (type) useType(getNamedType(type));
      },
      Directive: ({ name }) => void used.add(`@${name.value}`),
      NamedType: (node) => useType(typeFromAST(schema, node)),
    }),
  );
  return used;
}
