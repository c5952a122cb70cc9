import { getNamedType, isObjectType } from 'graphql';
import { WHOLE_GRAPH } from './graphFor';
import { itemOf } from './itemOf';

/** Whether a role that may use these items finds anything in a type beside keys and further containers: else it has neither. */
export function holdsAnything(typeName: string, mayUse: (item: string) => boolean, seen = new Set<string>()): boolean {
  const type = WHOLE_GRAPH.getType(typeName);
  if (!isObjectType(type) || seen.has(typeName)) return !isObjectType(type);
  seen.add(typeName);
  return Object.values(type.getFields()).some((field) => {
    const item = itemOf(typeName, field.name);
    if (item !== 'structure') return mayUse(item);
    const inner = getNamedType(field.type);
    return isObjectType(inner) && holdsAnything(inner.name, mayUse, seen);
  });
}
