import { type FieldNode, type GraphQLNamedType, type SelectionSetNode } from 'graphql';
import type { JsonObject } from '../run/Json';
import { collectFields } from './collectFields';
import type { Compiling, ObjectSelection } from './Compiling';
import { isMissingByFailure, type Completion, type Place } from './Completion';
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
  const noteSubjects = compiling.watch.subjectsIn(type);
  let fields: readonly SelectedField[] | undefined;
  return {
    complete(source, place, completion) {
      fields ??= compileFields(compiling, type, selectionSets);
      noteSubjects?.(source, completion);
      const shown: Record<string, unknown> = {};
      for (const field of fields) {
        const done = completeField(field, source, place, completion);
        if (done === undefined) return undefined;
        if (done !== null && field.category !== undefined) completion.shown[field.category] = true;
        if (field.isProto) showProto(shown, done);
        else shown[field.clientKey] = done;
      }
      return shown;
    },
  };
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
