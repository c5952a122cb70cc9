import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Category } from '@hub/schema';
import { fieldCoordinate } from '../../schema-document';

/**
 * The category of every field that a document selects, in fragments too, and whatever `@include` says; mutations
 * themselves left out, for these are written. It lets a mutation be refused before it writes.
 */
export function selectedCategories(
  schema: GraphQLSchema,
  document: DocumentNode,
  categories: ReadonlyMap<string, Category>,
): ReadonlySet<Category> {
  const selected = new Set<Category>();
  const types = new TypeInfo(schema);
  const note = (): void => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (!parent || !field || parent === schema.getMutationType()) return;
    const category = categories.get(fieldCoordinate(parent.name, field.name));
    if (category !== undefined) selected.add(category);
  };
  visit(document, visitWithTypeInfo(types, { Field: note }));
  return selected;
}
