/**
 * $1 is today; null asks nothing. Each condition reads the table of its own category, so that row-level security empties
 * what the caller may not read: such a child then matches neither true nor false.
 */
export const MATCH = `
  select id from child
  where ($2::text[] is null and $3::boolean is null and $4::text is null or exists (
      select from (
        select type, out_of_area, distance_band from placement
        where child_id = child.id and started_on <= $1::date and (ended_on is null or ended_on > $1)
        order by started_on desc, occurrence desc limit 1
      ) as placed
      where ($2 is null or type = any ($2)) and ($3 is null or out_of_area = $3) and ($4 is null or distance_band = $4)))
    and ($5::text[] is null or (
      select legal_status from episode
      where child_id = child.id and started_on <= $1 and (ended_on is null or ended_on > $1)
      order by started_on desc, occurrence desc limit 1) = any ($5))
    and ($6::boolean is null and $7::date is null and $8::date is null or exists (
      select from care_status
      where child_id = child.id and ($6 is null or looked_after = $6) and ($7 is null or looked_after_since >= $7)
        and ($8 is null or looked_after_since <= $8)))
    and ($9::boolean is null or exists (select from care_status where child_id = child.id) and $9 = exists (
      select from care_leaver_status where child_id = child.id and status <> 'ELIGIBLE'
        and from_on <= $1 and (until_on is null or until_on > $1)))
    and ($10::text is null or exists (
      select from care_leaver_status where child_id = child.id and status = $10
        and from_on <= $1 and (until_on is null or until_on > $1)))
    and ($11::date is null and $12::date is null or exists (
      select from child_name
      where child_id = child.id and ($11 is null or date_of_birth <= $11) and ($12 is null or date_of_birth > $12)))
    and ($13::boolean is null or exists (
      select from child_characteristics where child_id = child.id and unaccompanied_asylum_seeker = $13))
    and ($14::boolean is null or exists (
      select from visit where child_id = child.id and done_on is null and (due_on < $1) = $14))
    and ($15::boolean is null or exists (
      select from pathway_plan where child_id = child.id and (review_due_on < $1) = $15))
  order by id`;
