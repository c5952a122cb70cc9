import { type FieldNode, type GraphQLNamedType, type SelectionSetNode } from 'graphql';
import type { JsonObject } from '../run/Json';
import { collectFields } from './collectFields';
import type { Compiling, ObjectSelection } from './Compiling';
import { beginChild, isMissingByFailure, noteShown, type Completion, type Place } from './Completion';
import { compileField, type SelectedField } from './SelectedField';

/** Compiled when the first object arrives: a type that never comes costs nothing. */
export function createSelection(
  compiling: Compiling,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): ObjectSelection {
  return createRootSelection(
    compiling,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
}

/** The same for the operation itself. */
export function createRootSelection(
  compiling: Compiling,
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
): ObjectSelection {
  const childIn = compiling.watch.subjectsIn(type);
  let fields: readonly SelectedField[] | undefined;
  return {
    complete(source, place, completion) {
      fields ??= compileFields(compiling, type, selectionSets);
      const child = childIn?.(source);
      if (child === undefined) return completeFields(fields, source, place, completion);
      const outer = completion.shown;
      beginChild(completion, child);
      const object = completeFields(fields, source, place, completion);
      completion.shown = outer;
      return object;
    },
  };
}

function completeFields(
  fields: readonly SelectedField[],
  source: JsonObject,
  place: Place | undefined,
  completion: Completion,
): Record<string, unknown> | undefined {
  const object: Record<string, unknown> = {};
  for (const field of fields) {
    const metBefore = completion.met.length;
    const done = completeField(field, source, place, completion);
    if (done === undefined) return undefined;
    if (done !== null && field.category !== undefined) noteShown(completion, field.category, metBefore);
    if (field.isProto) showProto(object, done);
    else object[field.clientKey] = done;
  }
  return object;
}

function compileFields(
  compiling: Compiling,
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
): SelectedField[] {
  const grouped = collectFields(compiling, type, selectionSets);
  return Array.from(grouped, ([key, nodes]) => compileField(compiling, type, key, nodes));
}

function completeField(
  field: SelectedField,
  source: JsonObject,
  place: Place | undefined,
  completion: Completion,
): unknown {
  if (field.typeName !== undefined) return field.typeName ?? source.__typename ?? null;
  const value = source[field.fetchKey];
  if (value === undefined && isMissingByFailure(completion, source, field.fetchKey, place, field.clientKey)) {
    return field.isNullable ? null : undefined;
  }
  return field.complete(value, place, field.clientKey, completion);
}

/** An assignment to `__proto__` would set the prototype instead. */
const showProto = (shown: object, value: unknown): unknown =>
  Object.defineProperty(shown, '__proto__', { value, enumerable: true, configurable: true, writable: true });
