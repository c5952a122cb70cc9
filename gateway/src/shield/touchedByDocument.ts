import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Categories } from '../contract';
import { TouchedCategories, type Touched } from './Touched';

/**
 * What a document touches whatever its variables are: fields under `@skip` and `@include` too, however they are decided;
 * fields of an interface as each type that implements it has them. A mutation writes by its root field, its arguments
 * and its input; what its payload shows is read.
 */
export function touchedByDocument(document: DocumentNode, schema: GraphQLSchema, categories: Categories): Touched {
  const touched = new TouchedCategories();
  const typeInfo = new TypeInfo(schema);
  const isRootOfMutation = (type: GraphQLCompositeType) => type === schema.getRootType(OperationTypeNode.MUTATION);
  const writing: boolean[] = [];
  const interaction = () => (writing.at(-1) ? 'writes' : 'reads');
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter(node) {
          const parent = typeInfo.getParentType()!;
          writing.push(isRootOfMutation(parent));
          touchField(touched, node, parent, schema, categories, interaction());
        },
        leave: () => void writing.pop(),
      },
      Argument({ name }) {
        const field = typeInfo.getFieldDef();
        if (!field || field.name.startsWith('__') || typeInfo.getDirective() || isOfIntrospection(typeInfo)) return;
        const coordinate = `${typeInfo.getParentType()!.name}.${field.name}(${name.value}:)`;
        touched.add(interaction(), categories.get(coordinate), coordinate);
      },
      ObjectField({ name }) {
        const coordinate = `${getNamedType(typeInfo.getParentInputType())!.name}.${name.value}`;
        touched.add(interaction(), categories.get(coordinate), `${coordinate}(input)`);
      },
    }),
  );
  return touched;
}

function touchField(
  touched: TouchedCategories,
  { name: { value: name } }: FieldNode,
  parent: GraphQLCompositeType,
  schema: GraphQLSchema,
  categories: Categories,
  interaction: 'reads' | 'writes',
): void {
  // The role's own schema is nobody's data.
  if (name.startsWith('__') || parent.name.startsWith('__')) return;
  const types = isAbstractType(parent) ? [...schema.getPossibleTypes(parent)] : [parent];
  for (const { name: type } of isInterfaceType(parent) ? [parent, ...types] : types) {
    touched.add(interaction, categories.get(`${type}.${name}`), `${type}.${name}`);
  }
}

const isOfIntrospection = (typeInfo: TypeInfo): boolean => typeInfo.getParentType()!.name.startsWith('__');
