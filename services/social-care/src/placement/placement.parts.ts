import { placementTypeCodes, providerCodes } from '../codes';
import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
import type { DistanceBand, Placement, PlacementAddress } from './placement.type';

type PlacementCells = [
  type: string | null,
  provider: string | null,
  since: string,
  outOfArea: boolean | null,
  distanceBand: DistanceBand | null,
];

const OPEN_TODAY = 'started_on <= $1::date and (ended_on is null or ended_on > $1::date)';
/** A return may hold several that are open: the one that began last counts. */
const THE_LATEST = 'order by child_id, started_on desc, occurrence desc';

/** The placement of today. How many there were before is a part of its own, `placementMovesPart`. */
export const placementPart: ChildPart<PlacementCells, OfChild<Omit<Placement, 'moves'>> | null> = {
  rows: `select distinct on (child_id) child_id, json_build_array(type, provider, started_on, out_of_area, distance_band) as cells
    from placement where ${ofPage} and ${OPEN_TODAY} ${THE_LATEST}`,
  read(childId, cells) {
    if (!cells) return null;
    const [typeCode, providerCode, since, outOfArea, distanceBand] = cells;
    const type = placementTypeCodes.nameOf(typeCode);
    const typeLabel = placementTypeCodes.labelOf(typeCode);
    const provider = providerCodes.nameOf(providerCode);
    return { childId, type, typeCode, typeLabel, provider, since, outOfArea, distanceBand };
  },
};

/**
 * The placements that began before that of today, temporary ones left out. To count them takes the whole history of each
 * child, and most of the time that a page of placements takes.
 */
export const placementMovesPart: ChildPart<number, number | undefined> = {
  rows: `select distinct on (child_id) child_id, to_json(moves) as cells from (
      select child_id, started_on, occurrence, ended_on,
        count(*) filter (where coalesce(type, '') not like 'T%') over (
          partition by child_id order by started_on groups between unbounded preceding and 1 preceding
        ) as moves
      from placement where ${ofPage}
    ) as counted
    where ${OPEN_TODAY} ${THE_LATEST}`,
  read: (_, moves) => moves,
};

type AddressCells = [postcode: string | null, since: string];

/** Only today's: past addresses stay withheld. */
export const placementAddressPart: ChildPart<AddressCells, OfChild<PlacementAddress> | null> = {
  rows: `select distinct on (child_id) child_id, json_build_array(postcode, started_on) as cells from placement_address
    where ${ofPage} and started_on <= $1::date and (ended_on is null or ended_on > $1::date)
    order by child_id, started_on desc, placement_id`,
  read: (childId, cells) => (cells ? { childId, postcode: cells[0], since: cells[1] } : null),
};
