import { Kind, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { argumentCoordinate, argumentsOf, fieldCoordinate, isTypeWithFields, namedType } from '../../schema-document';
import type { GraphService } from './GraphService';

export interface ModelInput {
  coordinate: string;
  type: string;
  /** Non-null without a default: without it the whole call is impossible. */
  isRequired: boolean;
}

export interface ModelField extends ModelInput {
  name: string;
  arguments: ModelInput[];
}

export interface ModelType {
  name: string;
  kind: 'OBJECT' | 'INTERFACE' | 'INPUT' | 'UNION';
  fields: ModelField[];
  interfaces: Set<string>;
  members: Set<string>;
}

/** The types of all agencies merged by name, as far as visibility depends on them; enums and scalars always can be seen. */
export type GraphModel = Map<string, ModelType>;

export function createGraphModel(services: GraphService[]): GraphModel {
  const model: GraphModel = new Map();
  for (const { typeDefs } of services) for (const node of typeDefs.definitions) addType(model, node);
  return model;
}

function addType(model: GraphModel, node: DocumentNode['definitions'][number]): void {
  if (!isTypeWithFields(node) && node.kind !== Kind.UNION_TYPE_DEFINITION) return;
  const name = node.name.value;
  const type = model.get(name) ?? {
    name,
    kind: KINDS[node.kind],
    fields: [],
    interfaces: new Set(),
    members: new Set(),
  };
  model.set(name, type);
  if (node.kind === Kind.UNION_TYPE_DEFINITION)
    return node.types?.forEach((member) => type.members.add(member.name.value));
  if ('interfaces' in node) node.interfaces?.forEach((face) => type.interfaces.add(face.name.value));
  type.fields.push(...(node.fields ?? []).map((field) => modelField(name, field)));
}

const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'OBJECT',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'INTERFACE',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'INPUT',
  [Kind.UNION_TYPE_DEFINITION]: 'UNION',
} as const;

const modelField = (type: string, field: FieldDefinitionNode | InputValueDefinitionNode): ModelField => ({
  ...modelInput(fieldCoordinate(type, field.name.value), field),
  name: field.name.value,
  arguments: argumentsOf(field).map((argument) =>
    modelInput(argumentCoordinate(type, field.name.value, argument.name.value), argument),
  ),
});

const modelInput = (
  coordinate: string,
  { type, ...node }: FieldDefinitionNode | InputValueDefinitionNode,
): ModelInput => ({
  coordinate,
  type: namedType(type),
  isRequired: type.kind === Kind.NON_NULL_TYPE && !('defaultValue' in node && node.defaultValue),
});
