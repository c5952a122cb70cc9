import type { FetchNodePathSegment, InputRewrite, KeyRenamer, ValueSetter } from '@graphql-hive/router-query-planner';
import { isJsonObject, type JsonObject } from '../run/Json';
import type { PossibleTypes } from './PossibleTypes';

/** Changes an answer, or a representation, in place. */
export type Rewrite = (value: unknown) => void;

/**
 * The planner's rewrites as one function. A `KeyRenamer` gives an internal alias back its name; a `ValueSetter` calls a
 * type by its interface's name, where a subgraph knows only that.
 */
export function compileRewrites(
  rewrites: readonly InputRewrite[] | undefined,
  types: PossibleTypes,
): Rewrite | undefined {
  if (!rewrites?.length) return undefined;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => compiled.forEach((apply) => apply(value));
}

function compileRewrite(rewrite: InputRewrite, types: PossibleTypes): Rewrite {
  if ('KeyRenamer' in rewrite) return compileKeyRenamer(rewrite.KeyRenamer, types);
  return compileValueSetter('ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite, types);
}

/** The key stays under its alias besides, where nobody reads it: deleting would slow the object down. */
function compileKeyRenamer({ path, renameKeyTo }: KeyRenamer, types: PossibleTypes): Rewrite {
  return compilePath(path, types, (parent, key) => {
    if (parent[key] !== undefined) parent[renameKeyTo] = parent[key];
  });
}

function compileValueSetter({ path, setValueTo }: ValueSetter, types: PossibleTypes): Rewrite {
  return compilePath(path, types, (parent, key) => {
    if (parent[key] !== undefined) parent[key] = setValueTo;
  });
}

type AtKey = (parent: JsonObject, key: string) => void;

function compilePath(path: readonly FetchNodePathSegment[], types: PossibleTypes, atKey: AtKey): Rewrite {
  const apply = (value: unknown, index: number): void => {
    if (Array.isArray(value)) return value.forEach((item) => apply(item, index));
    const segment = path[index];
    if (!isJsonObject(value) || !segment) return;
    if ('Key' in segment) {
      if (index === path.length - 1) atKey(value, segment.Key);
      else apply(value[segment.Key], index + 1);
    } else if (segment.TypenameEquals.some((name) => types.passes(value.__typename, name))) apply(value, index + 1);
  };
  return (value) => apply(value, 0);
}
