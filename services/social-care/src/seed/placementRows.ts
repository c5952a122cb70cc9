import type { Random, SyntheticEpisode } from '@hub/platform';
import type { DerivedPlacement } from '../placement/derivePlacements';

export type SeededPlacement = DerivedPlacement<SyntheticEpisode & { id: string }> & { id: string };

export const placementRows = (child_id: string, placements: SeededPlacement[], random: Random) => ({
  placement: placements.map(({ id, first, endedOn, reasonForChange }) => ({
    id,
    child_id,
    episode_id: first.id,
    started_on: first.startedOn,
    occurrence: 1,
    ended_on: endedOn,
    type: first.placementType,
    provider: first.provider,
    reason_for_change: reasonForChange,
    ...distanceOf(first.placementType, random),
  })),
  placement_address: placements.map(({ id, first, endedOn }) => ({
    placement_id: id,
    child_id,
    postcode: first.postcode,
    started_on: first.startedOn,
    ended_on: endedOn,
  })),
});

/** About three in ten are placed outside the area, and six in ten of all within 20 miles of home. */
function distanceOf(placementType: string, random: Random) {
  const out_of_area = placementType !== 'P1' && random.chance(0.3);
  const distance_band = random.chance(out_of_area ? 0.3 : 0.85) ? 'WITHIN_20_MILES' : 'OVER_20_MILES';
  return { out_of_area, distance_band };
}
