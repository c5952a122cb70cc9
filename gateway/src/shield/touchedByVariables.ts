import {
  isInputObjectType,
  isListType,
  isNonNullType,
  OperationTypeNode,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Categories } from '../contract';
import { TouchedCategories, type Touched } from './Touched';

type Variables = Readonly<Record<string, unknown>>;

/** Says what the values of an operation's variables touch: the fields of input objects. Undefined when it has none such. */
export function compileTouchedByVariables(
  { operation, variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  categories: Categories,
): ((variables: Variables) => Touched) | undefined {
  const inputs = variableDefinitions
    .map(({ variable, type }) => ({
      name: variable.name.value,
      type: typeFromAST(schema, type as never) as GraphQLInputType,
    }))
    .filter(({ type }) => isInputObjectType(innermost(type)));
  if (inputs.length === 0) return undefined;
  const interaction = operation === OperationTypeNode.MUTATION ? 'writes' : 'reads';
  return (variables) => {
    const touched = new TouchedCategories();
    const look = (value: unknown, type: GraphQLInputType): void => {
      if (value === null || value === undefined) return;
      if (Array.isArray(value)) return value.forEach((item) => look(item, isListType(type) ? type.ofType : type));
      if (isNonNullType(type) || isListType(type)) return look(value, type.ofType);
      if (!isInputObjectType(type)) return;
      for (const [name, field] of Object.entries(type.getFields())) {
        const given = (value as Record<string, unknown>)[name];
        if (given === undefined) continue;
        const coordinate = `${type.name}.${name}`;
        touched.add(interaction, categories.get(coordinate), `${coordinate}(input)`);
        look(given, field.type);
      }
    };
    for (const { name, type } of inputs) look(variables[name], type);
    return touched;
  };
}

const innermost = (type: GraphQLInputType): GraphQLInputType =>
  isNonNullType(type) || isListType(type) ? innermost(type.ofType) : type;
