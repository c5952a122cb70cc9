import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { hasDirective } from '../../schema-document';

/**
 * What a client can ask of the root may be null, whatever its resolver promises: a null that is not allowed takes the
 * whole answer with it, and of an answer from six agencies the one that is away must not take the others' part. What only
 * the gateway asks stays as it is.
 */
export const nullableRoots = (document: DocumentNode): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition: (type: ObjectTypeDefinitionNode) =>
      type.name.value === 'Query' ? { ...type, fields: type.fields?.map(nullable) } : false,
  });

const nullable = (field: FieldDefinitionNode): FieldDefinitionNode =>
  field.type.kind === Kind.NON_NULL_TYPE && !hasDirective(field, 'inaccessible')
    ? { ...field, type: field.type.type }
    : field;
