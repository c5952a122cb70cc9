import { isInterfaceType, isNonNullType, isObjectType, type FieldNode, type GraphQLNamedType } from 'graphql';
import { compileValue } from './compileCompletion';
import type { Compiling, Complete } from './Compiling';

/** One response key of a selection, ready to complete. */
export interface SelectedField {
  /** The key under which it was fetched. */
  readonly fetchKey: string;
  /** The key that the client asked for. */
  readonly clientKey: string;
  readonly isProto: boolean;
  readonly isNullable: boolean;
  /** The number of its category. */
  readonly category: number | undefined;
  /** For `__typename`: the type's name, or null when only the data knows it. Undefined for every other field. */
  readonly typeName: string | null | undefined;
  readonly complete: Complete;
}

/** Compiles one response key. Introspection was answered by graphql-js already and is passed on as it is. */
export function compileField(
  compiling: Compiling,
  parent: GraphQLNamedType,
  fetchKey: string,
  nodes: readonly FieldNode[],
): SelectedField {
  const name = nodes[0]!.name.value;
  const clientKey = compiling.clientKey(fetchKey);
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return {
    fetchKey,
    clientKey,
    isProto: clientKey === '__proto__',
    isNullable: !definition || !isNonNullType(definition.type),
    category: numberOf(compiling.watch.categoryOf(parent.name, name), compiling.categories),
    typeName: name === '__typename' ? (isObjectType(parent) ? parent.name : null) : undefined,
    complete: definition
      ? compileValue(compiling, definition.type, nodes, `${parent.name}.${name}`)
      : (value) => value ?? null,
  };
}

/** Gives a category that was not met before the next number. */
function numberOf(category: string | undefined, known: string[]): number | undefined {
  if (category === undefined) return undefined;
  const number = known.indexOf(category);
  return number >= 0 ? number : known.push(category) - 1;
}
