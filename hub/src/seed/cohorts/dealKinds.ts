import type { Kind, PlannedCohort } from './planCohorts';

/** The place of one young person: the how-manieth of their kind in their authority. */
export interface Place {
  planned: PlannedCohort;
  kind: Kind;
  /** From 0. */
  number: number;
}

/**
 * Authority after authority, and within each the kinds evenly mixed (smooth weighted round robin), so that the first
 * few people of a large population have as many care leavers among them as all of them.
 */
export function* dealKinds(plan: readonly PlannedCohort[]): Generator<Place> {
  for (const planned of plan) {
    const kinds = Object.entries(planned.counts) as [Kind, number][];
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    const dealt: Record<Kind, number> = { LOOKED_AFTER: 0, LEFT: 0, LEAVER: 0 };
    for (let place = 1; place <= total; place++) {
      const [kind] = furthestBehind(kinds, dealt, place / total);
      yield { planned, kind, number: dealt[kind]++ };
    }
  }
}

const furthestBehind = (kinds: [Kind, number][], dealt: Record<Kind, number>, progress: number): [Kind, number] =>
  kinds.reduce((one, other) =>
    other[1] * progress - dealt[other[0]] > one[1] * progress - dealt[one[0]] ? other : one,
  );
