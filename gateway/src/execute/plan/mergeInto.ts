import { isJsonObject, type JsonObject } from '../run/Json';
import type { PossibleTypes } from './PossibleTypes';

/**
 * Adds what another fetch says of the same object. Null never replaces what is known, and the name of an interface
 * never replaces that of a type. `constructor` and its like cannot lead out of the data: only objects are entered, and
 * `__proto__` is not asked for by anybody (its aliases are renamed before planning), so it is garbage.
 */
export function mergeInto(target: JsonObject, source: JsonObject, types: PossibleTypes): void {
  for (const key in source) {
    if (key === '__proto__') continue;
    const known = target[key];
    const added = source[key];
    if (known === undefined || known === null || typeof known !== 'object') {
      if (keeps(key, known, added, types)) continue;
      target[key] = added;
    } else if (isJsonObject(known)) {
      if (isJsonObject(added)) mergeInto(known, added, types);
    } else if (Array.isArray(added)) mergeLists(known as unknown[], added, types);
  }
}

function keeps(key: string, known: unknown, added: unknown, types: PossibleTypes): boolean {
  if (added === null || added === undefined) return known !== undefined && typeof known !== 'function';
  return key === '__typename' && typeof known === 'string' && !types.isObject(String(added));
}

function mergeLists(known: unknown[], added: readonly unknown[], types: PossibleTypes): void {
  for (let index = 0; index < known.length && index < added.length; index++) {
    const item = known[index];
    const more = added[index];
    if (isJsonObject(item) && isJsonObject(more)) mergeInto(item, more, types);
    else if (Array.isArray(item) && Array.isArray(more)) mergeLists(item, more, types);
    else if (item === null) known[index] = more;
  }
}
