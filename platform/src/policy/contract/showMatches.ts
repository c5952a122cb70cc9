import { visit, type FieldDefinitionNode } from 'graphql';
import type { GraphService } from './GraphService';
import type { MatchField } from './matchFields';

/**
 * The services with their match fields visible, so that composition decides for each role what of their inputs is left.
 * `addDirectives` takes the fields themselves out of the contract again.
 */
export function showMatches(services: readonly GraphService[], fields: readonly MatchField[]): GraphService[] {
  const names = new Set(fields.map(({ name }) => name));
  const show = (field: FieldDefinitionNode) =>
    names.has(field.name.value)
      ? { ...field, directives: field.directives?.filter(({ name }) => name.value !== 'inaccessible') }
      : field;
  return services.map((service) => ({
    ...service,
    typeDefs: visit(service.typeDefs, {
      ObjectTypeDefinition: (type) =>
        type.name.value === 'Query' ? { ...type, fields: type.fields?.map(show) } : undefined,
    }),
  }));
}
