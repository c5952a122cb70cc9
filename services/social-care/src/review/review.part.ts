import { participationCodes } from '../codes';
import type { ChildPart } from '../child/ChildPart';
import type { Review } from './review.type';

type ReviewCells = [heldOn: string, occurrence: number, participation: string | null];

export const reviewsPart: ChildPart<Review[]> = {
  columns: 'reviews.list as reviews',
  join: `left join lateral (
      select json_agg(json_build_array(held_on, occurrence, participation) order by held_on desc, occurrence desc) as list
      from review where review.child_id = child.id
    ) as reviews on true`,
  read: (row) =>
    ((row['reviews'] ?? []) as ReviewCells[]).map(([heldOn, occurrence, participation]) => ({
      childId: row.id,
      heldOn,
      occurrence,
      participation: participationCodes.nameOf(participation),
      participationCode: participation,
    })),
};
