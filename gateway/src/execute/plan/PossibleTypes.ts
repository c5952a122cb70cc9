import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
  type ConstDirectiveNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Which object types may stand where a type is named; asked for types of the supergraph, hidden ones included. */
export interface PossibleTypes {
  isObject(name: string): boolean;
  of(name: string): ReadonlySet<string>;
  /**
   * Whether an object of type `name` passes the condition. Both directions count: an interface object calls itself by
   * the interface's name until its real type is fetched.
   */
  passes(name: unknown, condition: string): boolean;
  /** Names in keys and in what fields require: the planner fetches these by itself, under their own names. */
  readonly fetchedByName: ReadonlySet<string>;
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
    fetchedByName: new Set(Object.values(supergraph.getTypeMap()).flatMap(namesInFieldSets)),
    of,
    isObject: (name) => of(name).size === 1 && of(name).has(name),
    passes: (name, condition) =>
      typeof name !== 'string' || name === condition || of(condition).has(name) || of(name).has(condition),
  };
}

const FIELD_SETS: ReadonlySet<string> = new Set(['key', 'requires', 'provides']);

/** A few names too many (of types and arguments) do no harm. */
function namesInFieldSets(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const names: string[] = [];
  const read = (directive: ConstDirectiveNode): void => {
    for (const { name, value } of directive.arguments ?? []) {
      if (FIELD_SETS.has(name.value) && value.kind === Kind.STRING) names.push(...(value.value.match(/\w+/g) ?? []));
    }
  };
  if (type.astNode) visit(type.astNode, { Directive: (node) => read(node as ConstDirectiveNode) });
  return names;
}
