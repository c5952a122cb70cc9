import { isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { argumentCoordinate, fieldCoordinate } from '@hub/platform';

/** Every field, argument and input field of a schema that carries an item of the agreement. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => fieldCoordinate(type.name, name));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      fieldCoordinate(type.name, field.name),
      ...field.args.map(({ name }) => argumentCoordinate(type.name, field.name, name)),
    ]);
  });
}
