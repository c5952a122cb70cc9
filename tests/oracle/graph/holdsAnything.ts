import { getNamedType, isInputObjectType, isObjectType, type GraphQLInputObjectType } from 'graphql';
import { WHOLE_GRAPH } from './graphFor';
import { itemOf } from './itemOf';

/**
 * Whether a role that may use these items finds anything in a type beside keys and further containers, or can give anything
 * in what it is to be given: else it has neither.
 */
export function holdsAnything(typeName: string, mayUse: (item: string) => boolean, seen = new Set<string>()): boolean {
  const type = WHOLE_GRAPH.getType(typeName);
  if (isInputObjectType(type)) return takesAnything(type, mayUse, seen);
  if (!isObjectType(type) || seen.has(typeName)) return !isObjectType(type);
  seen.add(typeName);
  return Object.values(type.getFields()).some((field) => {
    const item = itemOf(typeName, field.name);
    if (item !== 'structure') return mayUse(item);
    const inner = getNamedType(field.type);
    return isObjectType(inner) && holdsAnything(inner.name, mayUse, seen);
  });
}

function takesAnything(type: GraphQLInputObjectType, mayUse: (item: string) => boolean, seen: Set<string>): boolean {
  if (seen.has(type.name)) return false;
  seen.add(type.name);
  return Object.values(type.getFields()).some((field) => {
    const inner = getNamedType(field.type);
    return mayUse(itemOf(type.name, field.name)) && (!isInputObjectType(inner) || takesAnything(inner, mayUse, seen));
  });
}
