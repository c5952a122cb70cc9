import type { Change } from '@graphql-inspector/core';
import { argumentCoordinate } from '@hub/platform';

/** Where a change is, as GraphQL writes coordinates, and what an operation would have to use to notice it. */
export function placeOf({ type, path = '' }: Change): { coordinate: string; usage: string } {
  const coordinate = coordinateOf(path);
  const [parent] = path.split('.');
  if (type.startsWith('FIELD_ARGUMENT_ADDED')) return { coordinate, usage: coordinate.replace(/\(.*/, '') };
  const isOfWholeType = OF_WHOLE_TYPE.some((prefix) => type.startsWith(prefix));
  return { coordinate, usage: isOfWholeType ? parent! : coordinate };
}

/** A value of such a type can come and go by a variable, or stand in any answer, without being named. */
const OF_WHOLE_TYPE = ['INPUT_FIELD_', 'ENUM_VALUE_', 'UNION_MEMBER_', 'TYPE_', 'OBJECT_TYPE_INTERFACE_'];

function coordinateOf(path: string): string {
  const [parent, field, argument] = path.split('.');
  if (path.startsWith('@')) return field ? `${parent}(${field}:)` : parent!;
  return argument ? argumentCoordinate(parent!, field!, argument) : path;
}
