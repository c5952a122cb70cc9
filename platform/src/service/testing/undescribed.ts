import { isEnumType, isInputObjectType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';

/**
 * Types, fields, arguments and enum values of a subgraph without a description: the explorer shows these words as its
 * help. `says` may ask for more than that there are any.
 */
export function undescribed(
  schema: GraphQLSchema,
  says: (words: string) => boolean = (words) => words !== '',
): string[] {
  const missing: string[] = [];
  const check = (name: string, { description }: { description?: string | null }) =>
    says(description ?? '') || missing.push(name);
  const ours = Object.values(schema.getTypeMap()).filter(
    (type) => !/^(__|_|federation|link|Query$|Mutation$)/.test(type.name) && !isScalarType(type),
  );
  for (const type of ours) {
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
  }
  for (const root of [schema.getQueryType()!, schema.getMutationType()!])
    for (const field of Object.values(root.getFields()).filter(({ name }) => !name.startsWith('_'))) {
      check(field.name, field);
      for (const argument of field.args) check(`${field.name}(${argument.name}:)`, argument);
    }
  return missing;
}
