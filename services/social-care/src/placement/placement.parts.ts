import { placementTypeCodes, providerCodes } from '../codes';
import type { ChildPart } from '../child/ChildPart';
import type { Placement, PlacementAddress } from './placement.type';

/** The placement of today. A return may hold several that are open: the one that began last counts. */
export const placementPart: ChildPart<Placement> = {
  columns: 'placed.type as placement_type, placed.provider, placed.started_on as placed_since, placed.moves',
  join: `left join lateral (
      select latest.type, latest.provider, latest.started_on, (
        select count(*) from placement as earlier
        where earlier.child_id = child.id and earlier.started_on < latest.started_on
          and coalesce(earlier.type, '') not like 'T%'
      ) as moves
      from placement as latest
      where latest.child_id = child.id and latest.started_on <= clock.today
        and (latest.ended_on is null or latest.ended_on > clock.today)
      order by latest.started_on desc, latest.occurrence desc limit 1
    ) as placed on true`,
  read: (row) =>
    row['placed_since'] && {
      childId: row.id,
      type: placementTypeCodes.nameOf(row['placement_type']),
      typeCode: row['placement_type'],
      typeLabel: placementTypeCodes.labelOf(row['placement_type']),
      provider: providerCodes.nameOf(row['provider']),
      since: row['placed_since'],
      moves: row['moves'],
    },
};

/** Only today's: past addresses stay withheld. */
export const placementAddressPart: ChildPart<PlacementAddress> = {
  columns: 'address.postcode, address.started_on as address_since',
  join: `left join lateral (
      select postcode, started_on from placement_address
      where placement_address.child_id = child.id and started_on <= clock.today
        and (ended_on is null or ended_on > clock.today)
      order by started_on desc limit 1
    ) as address on true`,
  read: (row) => row['address_since'] && { childId: row.id, postcode: row['postcode'], since: row['address_since'] },
};
