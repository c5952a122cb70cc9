import type { Client } from 'pg';

/** Episodes, care status and reviews out of the merged rows. */
export async function makeCareRecord(client: Client, authorityCode: string): Promise<void> {
  await client.query(EPISODES);
  await client.query(CARE_STATUS, [authorityCode]);
  await client.query(REVIEWS);
}

const EPISODES = `
  insert into next_episode
  select child_id, key_date, occurrence, read_as ->> 'RNE', read_as ->> 'LS', read_as ->> 'CIN',
    (read_as ->> 'DEC')::date, read_as ->> 'REC'
  from latest_row where return_table = 'Episodes'`;

const REVIEWS = `
  insert into next_review
  select child_id, key_date, occurrence, read_as ->> 'REVIEW_CODE' from latest_row where return_table = 'Reviews'`;

/**
 * A child is looked after while the last episode has not ended, or ended with X1: care goes on in an episode that this
 * return does not have (rule 388 warns). A period of care begins with a first episode, after a gap, or with RNE S after
 * an episode that ended care. Known as at the 31 March of the last return that has the child's episodes; a child
 * without episodes has no status, for nothing was said.
 */
const CARE_STATUS = `
  insert into next_care_status (child_id, looked_after, looked_after_since, ceased_on, responsible_authority_code, as_at)
  select child_id, goes_on, case when goes_on then since end, case when not goes_on then ended_on end, $1,
    make_date(told_in, 3, 31)
  from (
    select *, ended_on is null or coalesce(reason_ended, '') = 'X1' as goes_on,
      max(started_on) filter (where begins_care) over (partition by child_id) as since
    from (
      select *, row_number() over (partition by child_id order by started_on desc, occurrence desc) = 1 as is_last,
        lag(started_on) over in_order is null or lag(ended_on) over in_order < started_on
          or (reason_for_episode = 'S' and lag(reason_ended) over in_order <> 'X1') as begins_care
      from next_episode window in_order as (partition by child_id order by started_on, occurrence)
    ) as ordered
  ) as periods
  join (
    select child_id, max(collection_year) as told_in from latest_row where return_table = 'Episodes' group by child_id
  ) as told using (child_id)
  where is_last`;
