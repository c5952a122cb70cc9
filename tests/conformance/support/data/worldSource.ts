import type { World } from './Feature';
import type { Fields, Source } from './Source';

/** Reads a world that was written out by hand. */
export const worldSource = (world: World): Source => ({
  root: (type) => world[type as 'Query' | 'Mutation'] ?? {},
  read(thing, { info, args, visible }) {
    const value: unknown = thing[info.fieldName];
    return typeof value === 'function' ? value(args, visible()) : value;
  },
  find: (types, reference) =>
    world.entities?.find((thing) => types.includes(thing.__typename) && matches(thing, reference)),
});

/** Whether a thing has all that a key says of it. */
function matches(thing: Fields, key: Fields): boolean {
  return Object.entries(key).every(([name, wanted]) => {
    if (name === '__typename') return true;
    const value = thing[name];
    return matchesValue(typeof value === 'function' ? value({}, thing) : value, wanted);
  });
}

function matchesValue(value: any, wanted: any): boolean {
  if (Array.isArray(wanted))
    return value?.length === wanted.length && wanted.every((item, index) => matchesValue(value[index], item));
  return wanted !== null && typeof wanted === 'object' ? value != null && matches(value, wanted) : value === wanted;
}
