import { participationCodes } from '../codes';
import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
import type { Review } from './review.type';

type ReviewCells = [heldOn: string, occurrence: number, participation: string | null];

export const reviewsPart: ChildPart<ReviewCells[], OfChild<Review>[]> = {
  rows: `select child_id,
      json_agg(json_build_array(held_on, occurrence, participation) order by held_on desc, occurrence desc) as cells
    from review where ${ofPage} group by child_id`,
  read: (childId, cells) =>
    (cells ?? []).map(([heldOn, occurrence, participationCode]) => {
      const participation = participationCodes.nameOf(participationCode);
      return { childId, heldOn, occurrence, participation, participationCode };
    }),
};
