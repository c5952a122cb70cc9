import { Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import {
  fieldCoordinate,
  isTypeWithFields,
  namedType,
  stringArgument,
  type TypeWithFields,
} from '../../schema-document';
import type { GraphService } from './GraphService';

/** A field and the fields, of whatever agency, that it is derived from. */
export interface RequiredFields {
  coordinate: string;
  requires: string[];
}

/** Every `@requires` of the graph, with the fields that it names written out as coordinates. */
export const requiredFields = (services: GraphService[]): RequiredFields[] =>
  services.flatMap(({ typeDefs }) => {
    const types = typeDefs.definitions.filter(isTypeWithFields);
    return types.flatMap((type) => requiredByFieldsOf(type, types));
  });

const requiredByFieldsOf = (type: TypeWithFields, types: TypeWithFields[]): RequiredFields[] =>
  (type.fields ?? []).flatMap((field) =>
    (field.directives ?? [])
      .filter((directive) => directive.name.value === 'requires')
      .map((directive) => ({
        coordinate: fieldCoordinate(type.name.value, field.name.value),
        requires: coordinatesIn(stringArgument(directive, 'fields') ?? '', type.name.value, types),
      })),
  );

function coordinatesIn(fieldSet: string, typeName: string, types: TypeWithFields[]): string[] {
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? inSelections(operation.selectionSet, typeName, types) : [];
}

const inSelections = ({ selections }: SelectionSetNode, typeName: string, types: TypeWithFields[]): string[] =>
  selections.flatMap((selection) => inSelection(selection, typeName, types));

function inSelection(selection: SelectionNode, typeName: string, types: TypeWithFields[]): string[] {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return inSelections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, types);
  if (selection.kind === Kind.FRAGMENT_SPREAD || selection.name.value === '__typename') return [];
  const fields = types.find(({ name }) => name.value === typeName)?.fields ?? [];
  const field = fields.find(({ name }) => name.value === selection.name.value);
  const inner =
    field && selection.selectionSet ? inSelections(selection.selectionSet, namedType(field.type), types) : [];
  return [fieldCoordinate(typeName, selection.name.value), ...inner];
}
