import { visit, type ConstDirectiveNode, type FieldDefinitionNode, type UnionTypeDefinitionNode } from 'graphql';
import { argumentCoordinate, argumentsOf, fieldCoordinate, type TypeWithFields } from '../../schema-document';
import type { Visibility } from './createVisibility';
import type { GraphService } from './GraphService';

/**
 * Takes the tags from everything that the role cannot use, so that no include list finds it, and hidden members out of
 * unions, which composition cannot hide.
 */
export function hideFromRole(services: GraphService[], visibility: Visibility): GraphService[] {
  const hideFields = (type: TypeWithFields) => ({
    ...type,
    fields: (type.fields ?? []).map((field) => hideField(type.name.value, field as FieldDefinitionNode, visibility)),
  });
  const hideMembers = (union: UnionTypeDefinitionNode) => {
    const types = (union.types ?? []).filter(({ name }) => visibility.isAlive(name.value));
    return types.length > 0 ? { ...union, types } : withoutTags(union);
  };
  return services.map((service) => ({
    ...service,
    typeDefs: visit(service.typeDefs, {
      ObjectTypeDefinition: hideFields,
      InterfaceTypeDefinition: hideFields,
      InputObjectTypeDefinition: hideFields,
      UnionTypeDefinition: hideMembers,
    }),
  }));
}

function hideField(type: string, field: FieldDefinitionNode, { isVisible }: Visibility): FieldDefinitionNode {
  const shown = isVisible(fieldCoordinate(type, field.name.value)) ? field : withoutTags(field);
  const shownArguments = argumentsOf(field).map((argument) =>
    isVisible(argumentCoordinate(type, field.name.value, argument.name.value)) ? argument : withoutTags(argument),
  );
  return { ...shown, arguments: shownArguments };
}

const withoutTags = <T extends { directives?: readonly ConstDirectiveNode[] }>(node: T): T => ({
  ...node,
  directives: (node.directives ?? []).filter(({ name }) => name.value !== 'tag'),
});
