import { isAbstractType, type GraphQLSchema } from 'graphql';

/** Which object types may stand where a type is named; asked for types of the supergraph, hidden ones included. */
export interface PossibleTypes {
  isObject(name: string): boolean;
  of(name: string): ReadonlySet<string>;
  /**
   * Whether an object of type `name` passes the condition. Both directions count: an interface object calls itself by
   * the interface's name until its real type is fetched.
   */
  passes(name: unknown, condition: string): boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads the supergraph's types once. */
export function createPossibleTypes(supergraph: GraphQLSchema): PossibleTypes {
  const byName = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    const possible = isAbstractType(type) ? supergraph.getPossibleTypes(type).map(({ name }) => name) : [type.name];
    byName.set(type.name, new Set(possible));
  }
  const of = (name: string) => byName.get(name) ?? NONE;
  return {
    of,
    isObject: (name) => of(name).size === 1 && of(name).has(name),
    passes: (name, condition) =>
      typeof name !== 'string' || name === condition || of(condition).has(name) || of(name).has(condition),
  };
}
