/** An episode of the SSDA903 return, as far as it says where the child lived. */
export interface PlacedEpisode {
  startedOn: string;
  endedOn: string | null;
  reasonForEpisode: string | null;
  placementType: string | null;
  reasonForChange: string | null;
}

/** A placement: the episode with which it began, and what its last episode says of its end. */
export interface DerivedPlacement<Episode> {
  first: Episode;
  endedOn: string | null;
  reasonForChange: string | null;
}

/**
 * Placements out of one child's episodes, in order of their start. RNE `L` is a change of legal status only: the
 * placement goes on. It is believed only when the episode follows on the one before and names the same placement
 * type, for returns carry wrong codes and a placement that was missed would hide a move.
 */
export function derivePlacements<Episode extends PlacedEpisode>(episodes: Episode[]): DerivedPlacement<Episode>[] {
  const placements: DerivedPlacement<Episode>[] = [];
  for (const episode of episodes) {
    const last = placements.at(-1);
    const { endedOn, reasonForChange } = episode;
    if (last && goesOn(last, episode)) Object.assign(last, { endedOn, reasonForChange });
    else placements.push({ first: episode, endedOn, reasonForChange });
  }
  return placements;
}

const goesOn = (last: DerivedPlacement<PlacedEpisode>, next: PlacedEpisode) =>
  next.reasonForEpisode === 'L' && last.endedOn === next.startedOn && last.first.placementType === next.placementType;
