import { CHOSEN, TOTAL, type PartRow } from './childQuery';
import { childParts, type ChildPartName } from './childParts';
import type { OfChild } from './ChildPart';
import type { CareRecord, Child } from './child.type';

/** A child as the resolvers hand it out. The entity's name tells federation what it is. */
export type LoadedChild = Child & { __typename: 'Child'; care: OfChild<CareRecord> };

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Cells = Partial<Record<ChildPartName, any>>;

export interface ReadChildren {
  /** By id. */
  children: Map<string, LoadedChild>;
  total: number | undefined;
}

/** Puts the rows of the statement together. A part that was not asked for stays undefined. */
export function toChildren(rows: readonly PartRow[], parts: readonly ChildPartName[]): ReadChildren {
  const found = new Map<string, Cells>();
  for (const { child_id, part } of rows) if (part === CHOSEN) found.set(child_id!, {});
  for (const { child_id, part, cells } of rows) if (part >= 0) found.get(child_id!)![parts[part]!] = cells;
  const asked = new Set(parts);
  const total = rows.find(({ part }) => part === TOTAL)?.cells as number | undefined;
  // Ids as PostgreSQL prints them are in the order of its uuid type.
  const ids = [...found.keys()].sort();
  return { children: new Map(ids.map((id) => [id, toChild(id, found.get(id)!, asked)])), total };
}

function toChild(id: string, cells: Cells, asked: ReadonlySet<ChildPartName>): LoadedChild {
  const care: OfChild<CareRecord> = { childId: id };
  const child: LoadedChild = { __typename: 'Child', id, care };
  if (asked.has('localId')) child.localId = childParts.localId.read(id, cells.localId);
  if (asked.has('name')) child.name = childParts.name.read(id, cells.name);
  if (asked.has('characteristics')) child.characteristics = childParts.characteristics.read(id, cells.characteristics);
  if (asked.has('status')) care.status = childParts.status.read(id, cells.status);
  if (asked.has('legal')) care.legal = legalOf(id, cells, asked.has('episodes'));
  if (asked.has('placement')) care.placement = childParts.placement.read(id, cells.placement);
  if (asked.has('placementAddress'))
    care.placementAddress = childParts.placementAddress.read(id, cells.placementAddress);
  if (asked.has('reviews')) care.reviews = childParts.reviews.read(id, cells.reviews);
  if (asked.has('professionals')) care.professionals = childParts.professionals.read(id, cells.professionals);
  return child;
}

function legalOf(id: string, cells: Cells, withEpisodes: boolean): CareRecord['legal'] {
  const episodes = withEpisodes ? childParts.episodes.read(id, cells.episodes) : [];
  return { ...childParts.legal.read(id, cells.legal), episodes };
}
