import { isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Categories } from '../contract';
import type { TouchedCategories } from '../shield';

/** Notes what a value that was put in asks for; a field that is null asks for nothing. Gives whether there was anything. */
export function touchedByInput(
  value: unknown,
  type: GraphQLInputType,
  categories: Categories,
  touched: TouchedCategories,
): boolean {
  if (value === null || value === undefined) return false;
  if (isNonNullType(type)) return touchedByInput(value, type.ofType, categories, touched);
  if (isListType(type))
    return [value]
      .flat()
      .reduce<boolean>((any, item) => touchedByInput(item, type.ofType, categories, touched) || any, false);
  if (!isInputObjectType(type)) return true;
  return Object.values(type.getFields()).reduce<boolean>((any, field) => {
    const isGiven = touchedByInput((value as Record<string, unknown>)[field.name], field.type, categories, touched);
    const coordinate = `${type.name}.${field.name}`;
    if (isGiven) touched.add('reads', categories.get(coordinate), `${coordinate}(input)`);
    return isGiven || any;
  }, false);
}
