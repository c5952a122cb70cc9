import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { isJsonObject } from '../run/Json';
import { compileLeaf, type CompleteLeaf } from './completeLeaf';
import { recordMisfit, type Place } from './Completion';
import { collectFields } from './collectFields';
import type { Compiling, Complete, ObjectSelection } from './Compiling';

const MISFIT = 'The answer for this field does not fit the schema.';

/** Compiles the completion of a field's value, null bubbling included: after this, only undefined goes further up. */
export function compileValue(
  compiling: Compiling,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  name: string,
): Complete {
  if (isLeafType(type)) return compileNullableLeaf(compileLeaf(type));
  if (!isNonNullType(type)) {
    const complete = compileNullable(compiling, type, nodes, name);
    return (value, outer, key, completion) =>
      value === null || value === undefined ? null : (complete(value, outer, key, completion) ?? null);
  }
  const complete = compileNullable(compiling, type.ofType, nodes, name);
  const message = `Cannot return null for non-nullable field ${name}.`;
  return (value, outer, key, completion) => {
    if (value !== null && value !== undefined) {
      const done = complete(value, outer, key, completion);
      if (done !== null) return done;
    }
    recordMisfit(completion, message, outer, key);
    return undefined;
  };
}

/** Most fields are such, so they get by with one function less. */
function compileNullableLeaf(completeLeaf: CompleteLeaf): Complete {
  return (value, outer, key, completion) => {
    if (value === null || value === undefined) return null;
    const done = completeLeaf(value);
    if (done !== undefined) return done;
    recordMisfit(completion, MISFIT, outer, key);
    return null;
  };
}

function compileNullable(
  compiling: Compiling,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  name: string,
): Complete {
  if (isListType(type)) return compileList(compileValue(compiling, type.ofType, nodes, name));
  const named = getNamedType(type);
  if (isLeafType(named)) {
    const completeLeaf = compileLeaf(named);
    return (value, outer, key, completion) => {
      const done = completeLeaf(value);
      if (done === undefined) recordMisfit(completion, MISFIT, outer, key);
      return done;
    };
  }
  if (isAbstractType(named)) return compileAbstract(compiling, named, nodes);
  return compileObject(compiling.select(compiling, named, nodes));
}

function compileList(completeItem: Complete): Complete {
  return (value, outer, key, completion) => {
    if (!Array.isArray(value)) return void recordMisfit(completion, MISFIT, outer, key);
    const place: Place = { outer, key };
    const list = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) {
      const done = completeItem(value[index], place, index, completion);
      if (done === undefined) return undefined;
      list[index] = done;
    }
    return list;
  };
}

function compileObject(selection: ObjectSelection): Complete {
  return (value, outer, key, completion) => {
    if (!isJsonObject(value)) return void recordMisfit(completion, MISFIT, outer, key);
    return selection.complete(value, { outer, key }, completion);
  };
}

/**
 * An interface or union. An object whose type the role's schema does not have is null: the planner knows such types, the
 * role does not. An object that calls itself by the interface's name is an interface object whose real type could not be
 * fetched: it is shown when nothing was selected that depends on the type, else it is null.
 */
function compileAbstract(compiling: Compiling, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const possible = compiling.schema.getPossibleTypes(type);
  const selections = new Map<unknown, ObjectSelection>(
    possible.map((object) => [object.name, compiling.select(compiling, object, nodes)]),
  );
  const [only] = possible;
  const untyped = possible.length === 1 ? selections.get(only!.name)! : compiling.select(compiling, type, nodes);
  selections.set(undefined, untyped);
  if (!dependsOnType(compiling, type, nodes)) selections.set(type.name, untyped);
  return (value, outer, key, completion) => {
    if (!isJsonObject(value)) return void recordMisfit(completion, MISFIT, outer, key);
    const selection = selections.get(value.__typename);
    return selection ? selection.complete(value, { outer, key }, completion) : null;
  };
}

/** Whether objects of some type show other fields than the interface itself does. */
function dependsOnType(compiling: Compiling, type: GraphQLAbstractType, nodes: readonly FieldNode[]): boolean {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const keysOn = (one: GraphQLNamedType) => [...collectFields(compiling, one, sets).keys()].join();
  const shared = keysOn(type);
  return compiling.schema.getPossibleTypes(type).some((object) => keysOn(object) !== shared);
}
