import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Selected } from './Selected.mts';

/** What a field has to be given, written out, by coordinate; a field that needs more is left out. */
export type Arguments = Readonly<Record<string, string>>;

/**
 * Everything within a type, each type once on a way: deeper than that nothing is new, and one plain field says that
 * something is there. Of a child that stands within something else only the id is asked, which says whose it is.
 */
export function selectEverything(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  isWanted: (coordinate: string) => boolean,
  given: Arguments = {},
  way: readonly string[] = [],
): Selected[] {
  if (isUnionType(type))
    return schema.getPossibleTypes(type).flatMap((member) => selectEverything(schema, member, isWanted, given, way).map((each) => ({ ...each, on: member.name, key: `${member.name}_${each.key}`, text: `${member.name}_${each.key}: ${each.text}` }))); // prettier-ignore
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const isKnown = way.includes(type.name);
  const onlyId = type.name === 'Child' && way.length > 0;
  return Object.values(type.getFields())
    .filter(({ name }) => !name.startsWith('_') && (!onlyId || name === 'id'))
    .filter((field) => !isKnown || onlyId || isPlain(field))
    .filter(({ name }) => isWanted(`${type.name}.${name}`))
    .slice(0, isKnown ? 1 : undefined)
    .flatMap((field) => selectField(schema, type as GraphQLObjectType, field, isWanted, given, way));
}

const isPlain = ({ type, args }: GraphQLField<unknown, unknown>): boolean =>
  isLeafType(getNamedType(type)) && args.length === 0;

function selectField(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  isWanted: (coordinate: string) => boolean,
  given: Arguments,
  way: readonly string[],
): Selected[] {
  const coordinate = `${type.name}.${field.name}`;
  const needed = field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  if (needed && given[coordinate] === undefined) return [];
  const inner = getNamedType(field.type);
  const fields = selectEverything(schema, inner, isWanted, given, [...way, type.name]);
  const isComposite = isObjectType(inner) || isInterfaceType(inner) || isUnionType(inner);
  if (isComposite && fields.length === 0) return [];
  return [{ key: field.name, coordinate, text: `${field.name}${given[coordinate] ?? ''}`, fields }];
}

/** The selection as it is written in an operation. */
export const textOf = (fields: readonly Selected[]): string =>
  [...Map.groupBy(fields, ({ on }) => on)]
    .map(([on, own]) =>
      on === undefined ? own.map(fieldText).join(' ') : `... on ${on} { ${own.map(fieldText).join(' ')} }`,
    )
    .join(' ');

const fieldText = ({ text, fields }: Selected): string => (fields.length > 0 ? `${text} { ${textOf(fields)} }` : text);

/** Every coordinate of a selection. */
export const coordinatesIn = (fields: readonly Selected[]): string[] =>
  fields.flatMap(({ coordinate, fields: inner }) => [coordinate, ...coordinatesIn(inner)]);

/** The selection without some coordinates; what is left empty goes too. */
export function without(fields: readonly Selected[], gone: ReadonlySet<string>): Selected[] {
  return fields.flatMap((field) => {
    if (gone.has(field.coordinate)) return [];
    const inner = without(field.fields, gone);
    return field.fields.length > 0 && inner.length === 0 ? [] : [{ ...field, fields: inner }];
  });
}
