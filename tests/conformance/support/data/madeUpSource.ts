import { hash } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { Fields, Source } from './Source';

/** The names of the key fields of each entity, and who owns each other field of one. */
export interface Entities {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** The one subgraph that tells a field, as `Type.field`. */
  readonly owners: ReadonlyMap<string, string>;
  /** The values of each enum: clients may see fewer of them. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** So many of each entity. Few, so that operations meet the same one twice. */
const POPULATION = 6;

/**
 * Makes everything up, out of who is asked for what with which arguments: so each subgraph and the oracle make up the same.
 * Some fields are null, some fail, and some entities are unknown to some subgraphs.
 */
export const madeUpSource = (entities: Entities): Source => ({
  root: (type) => ({ identity: type }),
  read(thing, reading) {
    const { parentType, fieldName, returnType } = reading.info;
    const coordinate = `${parentType.name}.${fieldName}`;
    if (entities.keys.get(parentType.name)?.includes(fieldName)) return `${thing.identity} ${fieldName}`;
    if (isUnknown(thing.identity, entities.owners.get(coordinate))) return null;
    const identity = `${thing.identity}.${fieldName}${written(reading.args)}`;
    if (draw(identity, 'fails', 40) === 0) throw new Error(`${coordinate} cannot be told.`);
    return makeUp(returnType, identity, entities);
  },
  find([type = ''], reference, subgraph) {
    const keys = entities.keys.get(type) ?? [];
    const all = Array.from({ length: POPULATION }, (_, number): Fields => ({ identity: `${type}-${number}` }));
    const found = all.find((thing) => keys.every((key) => `${thing.identity} ${key}` === reference[key]));
    return found && !isUnknown(found.identity, subgraph) ? { ...found, __typename: type } : undefined;
  },
});

const isUnknown = (identity: string, subgraph: string | undefined): boolean =>
  subgraph !== undefined && /^\w+-\d$/.test(identity) && draw(identity, subgraph, 12) === 0;

function makeUp(type: GraphQLOutputType, identity: string, entities: Entities): unknown {
  if (!isNonNullType(type) && draw(identity, 'null', 10) === 0) return null;
  // A subgraph that breaks its word, now and then.
  if (isNonNullType(type) && draw(identity, 'null', 60) === 0) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const length = draw(identity, 'length', 4);
    return Array.from({ length }, (_, index) => makeUp(nullable.ofType, `${identity}[${index}]`, entities));
  }
  const named = getNamedType(type);
  if (isLeafType(named)) return makeUpLeaf(named, identity, entities);
  if (entities.keys.has(named.name)) return { identity: `${named.name}-${draw(identity, 'which', POPULATION)}` };
  return { identity };
}

function makeUpLeaf(type: GraphQLNamedType, identity: string, { enums }: Entities): unknown {
  const number = draw(identity, 'value', 1000);
  const values = enums.get(type.name);
  if (values) return values[number % values.length];
  if (type.name === 'Boolean') return number % 2 === 0;
  if (type.name === 'Int') return number;
  return type.name === 'Float' ? number / 8 : `text ${number}`;
}

/** Arguments in one order, whoever wrote them; what was not given does not count. */
const written = (args: Fields): string =>
  JSON.stringify(args, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** A number from 0 up to, not including, another: always the same one for the same text. */
const draw = (identity: string, purpose: string, below: number): number =>
  hash('sha1', `${purpose} ${identity}`, 'buffer').readUInt32BE(0) % below;
