import { Kind, parse, type ConstDirectiveNode, type DefinitionNode } from 'graphql';
import { NEEDS_MEMBERS } from '@hub/platform';
import type { Category } from '@hub/schema';

/** The one category of each field, argument and input field of the supergraph, by schema coordinate. */
export type Categories = ReadonlyMap<string, Category>;

/**
 * Reads the categories from the supergraph's `@tag`s. What has none or two is left out, so that the shield refuses it; an
 * argument without one has its field's.
 */
export function readCategories(supergraphSdl: string): Categories {
  const categories = new Map<string, Category>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) readType(definition, categories);
  return categories;
}

function readType(definition: DefinitionNode, categories: Map<string, Category>): void {
  const hasFields =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
  if (!hasFields) return;
  for (const field of definition.fields ?? []) {
    const coordinate = `${definition.name.value}.${field.name.value}`;
    const category = onlyTag(field.directives);
    if (category !== undefined) categories.set(coordinate, category);
    for (const argument of field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : []) {
      const own = argument.directives?.some(isTag) ? onlyTag(argument.directives) : category;
      if (own !== undefined) categories.set(`${coordinate}(${argument.name.value}:)`, own);
    }
  }
}

function onlyTag(directives: readonly ConstDirectiveNode[] = []): Category | undefined {
  const names = new Set(directives.filter(isCategory).map(nameOf));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Other tags say how a field is fetched. */
const isCategory = (directive: ConstDirectiveNode): boolean =>
  isTag(directive) && !nameOf(directive)?.startsWith(NEEDS_MEMBERS);

const isTag = ({ name }: ConstDirectiveNode): boolean => name.value === 'tag';

function nameOf({ arguments: given = [] }: ConstDirectiveNode): string | undefined {
  const value = given.find(({ name }) => name.value === 'name')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
