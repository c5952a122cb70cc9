import type { RoleName } from '@hub/schema';
import { CHOSEN, TOTAL, type PartRow } from './childQuery';
import { childParts, partHolders, partsOf, type ChildPartName, type PartHolder } from './childParts';
import type { ChildPart, OfChild } from './ChildPart';
import type { CareRecord, Child } from './child.type';

/** A child as the resolvers hand it out. The entity's name tells federation what it is. */
export type LoadedChild = Child & { __typename: 'Child'; care: OfChild<CareRecord> };

type Cells = Partial<Record<ChildPartName, unknown>>;
type AnyPart = ChildPart<unknown, unknown>;

export interface ReadChildren {
  /** By id. */
  children: Map<string, LoadedChild>;
  total: number | undefined;
}

/** Where each part hangs. */
const HOLDER_OF = Object.fromEntries(
  partHolders.flatMap((holder) => Object.keys(partsOf[holder]).map((name) => [name, holder])),
) as Record<ChildPartName, PartHolder>;

/** Puts the rows of the statement together. A part that was not asked for stays undefined. */
export function toChildren(rows: readonly PartRow[], parts: readonly ChildPartName[], role: RoleName): ReadChildren {
  const found = new Map<string, Cells>();
  for (const { child_id, part } of rows) if (part === CHOSEN) found.set(child_id!, {});
  for (const { child_id, part, cells } of rows) if (part >= 0) found.get(child_id!)![parts[part]!] = cells;
  const total = rows.find(({ part }) => part === TOTAL)?.cells as number | undefined;
  // Ids as PostgreSQL prints them are in the order of its uuid type.
  const ids = [...found.keys()].sort();
  return { children: new Map(ids.map((id) => [id, toChild(id, found.get(id)!, parts, role)])), total };
}

function toChild(id: string, cells: Cells, parts: readonly ChildPartName[], role: RoleName): LoadedChild {
  const child = { __typename: 'Child' as const, id };
  const holders: Record<PartHolder, object> = {
    child,
    care: { childId: id },
    voice: { childId: id },
    leaver: { childId: id },
  };
  for (const name of parts) {
    const { read, keepFor } = childParts[name] as AnyPart;
    const value = read(id, cells[name]);
    (holders[HOLDER_OF[name]] as Record<string, unknown>)[name] = keepFor ? keepFor(role, value) : value;
  }
  const { care, voice, leaver } = holders;
  return { ...child, care: putTogether(care), voice, leaver } as LoadedChild;
}

interface Care {
  legal?: object | null;
  episodes?: unknown[];
  placement?: object | null;
  placementMoves?: number;
}

/** Episodes and moves are parts of their own, read only where they are asked for, and shown within others. */
function putTogether({ episodes, placementMoves: moves, ...care }: Care): object {
  if (care.legal) care.legal = { ...care.legal, episodes: episodes ?? [] };
  if (care.placement && moves !== undefined) care.placement = { ...care.placement, moves };
  return care;
}
