import { getArgumentValues, type FieldNode } from 'graphql';
import { WHOLE_GRAPH } from '../graph/graphFor';
import type { RawData } from '../raw/RawData';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whom the input of a mutation is about, by its own id or by a record of theirs. */
export interface Named {
  readonly children: readonly string[];
  /** Whether every id in it is one that somebody keeps. */
  readonly isAllKnown: boolean;
  /** Whether it names a version of something of which a child has one or none: who has none, has none of that version. */
  readonly isOfOne: boolean;
}

export function childrenNamed(raw: RawData, node: FieldNode, variables: Record<string, unknown>): Named {
  const field = WHOLE_GRAPH.getMutationType()!.getFields()[node.name.value];
  if (!field) return { children: [], isAllKnown: false, isOfOne: false };
  const input = (getArgumentValues(field, node, variables)['input'] ?? {}) as Record<string, unknown>;
  const ids = Object.values(input).filter((value): value is string => typeof value === 'string' && UUID.test(value));
  const owners = ids.map((id) => ownersOf(raw).get(id.toLowerCase()));
  return {
    children: owners.filter((child) => child !== undefined),
    isAllKnown: owners.every((child) => child !== undefined),
    isOfOne: ids.length < 2 && 'childId' in input && (input['expectedVersion'] ?? 0) !== 0,
  };
}

const known = new WeakMap<RawData, ReadonlyMap<string, string>>();

/** Children by their own id, and by the ids of their records. */
function ownersOf(raw: RawData): ReadonlyMap<string, string> {
  const found = known.get(raw);
  if (found) return found;
  const owners = new Map(raw.children().map((id) => [id, id]));
  for (const table of raw.names())
    for (const row of raw.rows(table))
      if (row['child_id'] && (row['id'] ?? row['sdq_id'])) owners.set(row['id'] ?? row['sdq_id'], row['child_id']);
  known.set(raw, owners);
  return owners;
}
