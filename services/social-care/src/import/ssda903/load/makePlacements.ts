import type { Client } from 'pg';
import { derivePlacements, type PlacedEpisode } from '../../../placement/derivePlacements';

interface ReturnedEpisode extends PlacedEpisode {
  childId: string;
  occurrence: number;
  type: string | null;
  provider: string | null;
  postcode: string | null;
  urn: string | null;
}

/**
 * A return has episodes and no placements: RNE L says that an episode goes on with the placement of the one before.
 * It does so only where nothing that rule 434 names contradicts it: PLACE, PLACE_PROVIDER, PL_POST and URN are the
 * same, and the episode follows on the one before. They are compared here as one text, `placementType`.
 */
export async function makePlacements(client: Client): Promise<void> {
  const { rows } = await client.query<ReturnedEpisode>(EPISODES);
  const placements = [...Map.groupBy(rows, ({ childId }) => childId).values()].flatMap(derivePlacements);
  await client.query(KEEP, [
    placements.map(({ first }) => first.childId),
    placements.map(({ first }) => first.startedOn),
    placements.map(({ first }) => first.occurrence),
    placements.map(({ endedOn }) => endedOn),
    placements.map(({ first }) => first.type),
    placements.map(({ first }) => first.provider),
    placements.map(({ reasonForChange }) => reasonForChange),
    placements.map(({ first }) => first.urn),
    placements.map(({ first }) => first.postcode),
  ]);
}

const EPISODES = `
  select child_id as "childId", key_date as "startedOn", occurrence, read_as ->> 'DEC' as "endedOn",
    read_as ->> 'RNE' as "reasonForEpisode", read_as ->> 'REASON_PLACE_CHANGE' as "reasonForChange",
    read_as ->> 'PLACE' as type, read_as ->> 'PLACE_PROVIDER' as provider, read_as ->> 'PL_POST' as postcode,
    read_as ->> 'URN' as urn,
    jsonb_build_array(read_as -> 'PLACE', read_as -> 'PLACE_PROVIDER', read_as -> 'PL_POST', read_as -> 'URN')::text as "placementType"
  from latest_row where return_table = 'Episodes'
  order by child_id, key_date, occurrence`;

const KEEP = `
  insert into next_placement
    (child_id, started_on, occurrence, ended_on, type, provider, reason_for_change, ofsted_urn, postcode)
  select * from unnest($1::uuid[], $2::date[], $3::integer[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`;

/** The episode with which a placement began has its id only once episodes are kept. */
export const linkPlacements = (client: Client) =>
  client.query(
    `update next_placement as next set episode_id = episode.id from episode
     where (episode.child_id, episode.started_on, episode.occurrence) = (next.child_id, next.started_on, next.occurrence)`,
  );

/** The address lies in a table of its own, for most who may see the placement may not see where it is. */
export const makeAddresses = (client: Client) =>
  client.query(
    `insert into next_placement_address
     select placement.id, child_id, next.postcode, started_on, next.ended_on
     from next_placement as next join placement using (child_id, started_on, occurrence)
     where next.postcode is not null`,
  );
