import { childParts, type ChildPartName } from './childParts';
import type { ChildRow, OfChild } from './ChildPart';
import type { CareRecord, Child } from './child.type';

/** A child as the resolvers hand it out. The entity's name tells federation what it is. */
export type LoadedChild = Child & { __typename: 'Child'; care: OfChild<CareRecord> };

/** Shapes the parts that were read; a part that was not asked for stays undefined. */
export function toChild(row: ChildRow, parts: ReadonlySet<ChildPartName>): LoadedChild {
  const care: OfChild<CareRecord> = { childId: row.id };
  const child: LoadedChild = { __typename: 'Child', id: row.id, care };
  if (parts.has('localId')) child.localId = childParts.localId.read(row);
  if (parts.has('name')) child.name = childParts.name.read(row);
  if (parts.has('characteristics')) child.characteristics = childParts.characteristics.read(row);
  if (parts.has('status')) care.status = childParts.status.read(row);
  if (parts.has('legal')) care.legal = legalOf(row, parts.has('episodes'));
  if (parts.has('placement')) care.placement = childParts.placement.read(row);
  if (parts.has('placementAddress')) care.placementAddress = childParts.placementAddress.read(row);
  if (parts.has('reviews')) care.reviews = childParts.reviews.read(row);
  if (parts.has('professionals')) care.professionals = childParts.professionals.read(row);
  return child;
}

function legalOf(row: ChildRow, withEpisodes: boolean): CareRecord['legal'] {
  const legal = childParts.legal.read(row);
  return legal && { ...legal, episodes: withEpisodes ? (childParts.episodes.read(row) ?? []) : [] };
}
