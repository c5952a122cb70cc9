import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isJsonObject, type JsonObject } from '../run/Json';
import type { PossibleTypes } from './PossibleTypes';
import { compileRewrites } from './rewrites';

/** The representation of an entity as JSON text; undefined when what it needs was not fetched. */
export type Represent = (entity: JsonObject, variables: Readonly<Record<string, unknown>>) => string | undefined;

type Variables = Parameters<Represent>[1];

/** Compiles a plan's `requires`: which fields of an object make its representation for the next subgraph. */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  inputRewrites: readonly InputRewrite[] | undefined,
  types: PossibleTypes,
): Represent {
  const rewrite = compileRewrites(inputRewrites, types);
  return (entity, variables) => {
    const representation: JsonObject = {};
    if (typeof entity.__typename === 'string') representation.__typename = entity.__typename;
    if (!fill(representation, entity, requires, variables, types)) return undefined;
    rewrite?.(representation);
    return JSON.stringify(representation);
  };
}

/** Whether the representation got at least one field besides its type; a selection of the type alone asks for no more. */
function fill(
  into: JsonObject,
  from: JsonObject,
  selections: readonly RequiresSelection[],
  variables: Variables,
  types: PossibleTypes,
): boolean {
  let filled = false;
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      if (selection.name === '__typename') {
        filled ||= selections.length === 1 && typeof from.__typename === 'string';
        continue;
      }
      const value = project(read(from, selection.name), selection.selections, variables, types);
      if (value === undefined) return false;
      into[selection.alias ?? selection.name] = value;
      filled = true;
    } else if (selection.kind === 'InlineFragment') {
      if (!applies(selection, from, variables, types)) continue;
      into.__typename ??= selection.typeCondition;
      if (fill(into, from, selection.selections, variables, types)) filled = true;
    }
  }
  return filled;
}

function applies(
  { typeCondition, skipIf, includeIf }: Extract<RequiresSelection, { kind: 'InlineFragment' }>,
  from: JsonObject,
  variables: Variables,
  types: PossibleTypes,
): boolean {
  if (skipIf && variables[skipIf] === true) return false;
  if (includeIf && variables[includeIf] === false) return false;
  return types.passes(from.__typename, typeCondition);
}

/** Names like `constructor` are inherited by every object and must not be taken for data. */
const read = (from: JsonObject, name: string): unknown => (Object.hasOwn(from, name) ? from[name] : undefined);

/** A nested object that has none of the fields is left out as a whole, an object of a custom scalar kept as it is. */
function project(
  value: unknown,
  selections: readonly RequiresSelection[] | undefined,
  variables: Variables,
  types: PossibleTypes,
): unknown {
  if (!selections?.length || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item) => project(item, selections, variables, types) ?? null);
  }
  if (!isJsonObject(value)) return value;
  const nested: JsonObject = {};
  if (typeof value.__typename === 'string') nested.__typename = value.__typename;
  return fill(nested, value, selections, variables, types) ? nested : undefined;
}
