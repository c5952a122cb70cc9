/**
 * $1 today, $2 band, $3 status of the application, $4 whether any duty is owed, $5 which duty, $6 kind of home; null asks
 * nothing. Only people of whom housing holds a record are found, and row-level security empties every table by itself.
 */
export const HOUSING_MATCH = `
  select applicant.child_id as id from applicant
  where ($2::text is null and $3::text is null or exists (
      select from housing_application as made where made.child_id = applicant.child_id
        and ($2 is null or made.band = $2) and ($3 is null or made.status = $3)))
    and ($4::boolean is null or $4 = exists (
      select from housing_duty as owed where owed.child_id = applicant.child_id
        and owed.started_on <= $1::date and (owed.ended_on is null or owed.ended_on > $1)))
    and ($5::text is null or exists (
      select from housing_duty as owed where owed.child_id = applicant.child_id and owed.kind = $5
        and owed.started_on <= $1::date and (owed.ended_on is null or owed.ended_on > $1)))
    and ($6::text is null or exists (
      select from housing_tenancy as home where home.child_id = applicant.child_id and home.kind = $6
        and home.started_on <= $1::date and (home.ended_on is null or home.ended_on > $1)))
  order by id`;
