import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Fields, Source } from '../data/Source';
import { merge, selectedBelow, toPlaces, type Place, type Reader } from './Place';
import { namesOf, type Rules } from './readRules';

/** Answers what the gateway asks of one subgraph. */
export type Subgraph = (query: string, variables: Fields, source: Source) => Promise<ExecutionResult>;

/** The names of all object types that may stand where a type of the supergraph is named. */
export type PossibleTypes = (name: string) => readonly string[];

interface SubgraphOptions {
  readonly name: string;
  readonly sdl: string;
  readonly rules: Rules;
  /** Fields that another subgraph has overridden. */
  readonly takenOver: ReadonlySet<string>;
  readonly possibleTypes: PossibleTypes;
}

/**
 * A subgraph as a real one would be: by `@apollo/subgraph` and graphql-js. It tells only what is its own, so that an
 * executor which does not bring what `@requires` names, or asks for what another subgraph has taken over, is found out.
 */
export function createSubgraph({ name, sdl, rules, takenOver, possibleTypes }: SubgraphOptions): Subgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  const resolve = createResolver(name, rules, takenOver);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ thing, __typename }: Place) => thing.__typename ?? __typename;
    if (isInterfaceType(type) || isObjectType(type)) {
      if (type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields()))
        field.resolve ??= resolve as GraphQLFieldResolver<unknown, unknown>;
      const subgraph = { resolveReference: findIn(name, schema, rules, possibleTypes) };
      type.extensions = { ...type.extensions, apollo: { subgraph } };
    }
  }
  return async (query, variableValues, source) =>
    execute({ schema, document: parse(query), variableValues, contextValue: { source } satisfies Reader });
}

function createResolver(
  subgraph: string,
  rules: Rules,
  takenOver: ReadonlySet<string>,
): GraphQLFieldResolver<Place | undefined, Reader> {
  return (parent, args, { source }, info) => {
    const type = info.parentType.name;
    const coordinate = `${type}.${info.fieldName}`;
    const place: Place = parent ?? { thing: source.root(type) };
    const provided = selectedBelow(place.provided, info.fieldName);
    if (takenOver.has(coordinate)) throw new Error(`${subgraph} does not answer ${coordinate} any more.`);
    if (rules.external.has(coordinate) && !provided) {
      if (!place.given || !(info.fieldName in place.given)) throw new Error(`${subgraph} does not know ${coordinate}.`);
      return toPlaces(place.given[info.fieldName], info.returnType, undefined);
    }
    const visible = (): Fields => {
      const fields = { ...ownFields(place.thing, type, rules), ...place.given };
      const missing = namesOf(rules.requires.get(coordinate) ?? NOTHING).filter((name) => !(name in fields));
      if (missing.length > 0) throw new Error(`${coordinate} was asked for without ${missing.join(', ')}.`);
      return fields;
    };
    const value = source.read(place.thing, { info, args, visible });
    const provides = [provided, rules.provides.get(coordinate)].filter((set) => set !== undefined);
    return toPlaces(value, info.returnType, provides.length > 0 ? merge(provides) : undefined);
  };
}

const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

const ownFields = (thing: Fields, type: string, { external }: Rules): Fields =>
  Object.fromEntries(
    Object.entries(thing).filter(([name, value]) => typeof value !== 'function' && !external.has(`${type}.${name}`)),
  );

/** Finds the entity by one of the keys that this subgraph has; what else is in the representation is only given. */
const findIn =
  (subgraph: string, schema: GraphQLSchema, { keys }: Rules, possibleTypes: PossibleTypes) =>
  (reference: Fields, { source }: Reader): Place | null => {
    for (const key of keys.get(reference.__typename) ?? []) {
      const names = namesOf(key);
      if (!names.every((name) => name in reference)) continue;
      const wanted = Object.fromEntries(names.map((name) => [name, reference[name]]));
      const thing = source.find(possibleTypes(reference.__typename), wanted, subgraph);
      if (!thing) continue;
      // An interface object's subgraph knows no other name than the interface's.
      const __typename = isObjectType(schema.getType(thing.__typename)) ? thing.__typename : reference.__typename;
      return { thing: { ...thing, __typename }, given: reference };
    }
    return null;
  };
