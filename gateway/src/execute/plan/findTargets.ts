import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { isJsonObject, type JsonObject, type ResponsePath } from '../run/Json';
import type { PossibleTypes } from './PossibleTypes';

type Visit = (target: JsonObject, path: ResponsePath) => void;
/** Null when nobody wants to know the places: making them costs more than finding the objects. */
type Place = ResponsePath | null;

/** The objects at a plan's path, in the order of the data. */
export function findTargets(
  path: readonly FlattenNodePathSegment[],
  types: PossibleTypes,
  data: unknown,
): JsonObject[] {
  const found: JsonObject[] = [];
  walk(path, 0, types, data, null, (target) => void found.push(target));
  return found;
}

/** The same objects' places in the answer, in the same order. Only needed for errors. */
export function findPlaces(
  path: readonly FlattenNodePathSegment[],
  types: PossibleTypes,
  data: unknown,
): ResponsePath[] {
  const places: ResponsePath[] = [];
  walk(path, 0, types, data, [], (_target, place) => void places.push(place));
  return places;
}

function walk(
  path: readonly FlattenNodePathSegment[],
  index: number,
  types: PossibleTypes,
  value: unknown,
  place: Place,
  visit: Visit,
): void {
  if (value === null || value === undefined) return;
  const segment = path[index];
  // Lists of lists have one `@`, so a list is entered wherever it stands.
  if (Array.isArray(value)) {
    const next = segment === '@' ? index + 1 : index;
    value.forEach((item, at) => walkItem(path, next, types, item, place && [...place, at], visit));
  } else if (!isJsonObject(value) || segment === '@') return;
  else if (segment === undefined) visit(value, place ?? []);
  else if ('Field' in segment) {
    walk(path, index + 1, types, value[segment.Field], place && [...place, segment.Field], visit);
  } else if (segment.TypeCondition.some((condition) => types.passes(value.__typename, condition))) {
    walk(path, index + 1, types, value, place, visit);
  }
}

/** An inner list stands at the same segment of the path as its items. */
function walkItem(...[path, index, types, item, place, visit]: Parameters<typeof walk>): void {
  const isInnerList = Array.isArray(item) && path[index] !== '@';
  if (isInnerList) item.forEach((inner, at) => walkItem(path, index, types, inner, place && [...place, at], visit));
  else walk(path, index, types, item, place, visit);
}
