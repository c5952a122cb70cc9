/**
 * The caller's children of whom all that is given is true; null does not narrow. $1 plan overdue, $2 today, $3 and $4
 * the first and last academic year of Reception, $5 on a roll, $6 phase, $7 fewer than 25 hours, $8 persistently and $9
 * severely absent, $10 suspended, $11 this academic year, $12 has a plan, $13 has SEN support. Every list is gathered
 * once for the statement; row-level security empties what the caller may not see.
 */
export const MATCH = `
  select pupil.child_id as "childId" from pupil
  where ($1::boolean is null or (pupil.child_id in (
      select child_id from personal_education_plan where status = 'DRAFT' and due_on < $2::date)) = $1)
    and (($3::integer is null and $4::integer is null)
      or pupil.taught_with_year between coalesce($3, 0) and coalesce($4, 9999)
      or (pupil.taught_with_year is null and pupil.child_id in (
        select child_id from pupil_birth
        where extract(year from date_of_birth + interval '4 months') + 4 between coalesce($3, 0) and coalesce($4, 9999))))
    and ($5::boolean is null or (pupil.child_id in (
      select child_id from enrolment where started_on <= $2 and (ended_on is null or ended_on > $2))) = $5)
    and ($6::text is null or pupil.child_id in (
      select child_id from enrolment where phase = $6 and started_on <= $2 and (ended_on is null or ended_on > $2)))
    and ($7::boolean is null or (pupil.child_id in (
      select child_id from (
        select distinct on (child_id) child_id, hours_offered from term_attendance
        where academic_year = $11::integer and hours_offered is not null
        order by child_id, array_position(array['SUMMER', 'SPRING', 'AUTUMN'], term)) as latest
      where hours_offered < 25)) = $7)
    and ($8::boolean is null or (pupil.child_id in (
      select child_id from term_attendance where academic_year = $11 group by child_id
      having sum(sessions_possible) > 0
        and 10 * sum(sessions_authorised + sessions_unauthorised) >= sum(sessions_possible))) = $8)
    and ($9::boolean is null or (pupil.child_id in (
      select child_id from term_attendance where academic_year = $11 group by child_id
      having sum(sessions_possible) > 0
        and 2 * sum(sessions_authorised + sessions_unauthorised) >= sum(sessions_possible))) = $9)
    and ($10::boolean is null or (pupil.child_id in (
      select child_id from term_attendance where academic_year = $11 and suspensions > 0)) = $10)
    and ($12::boolean is null or (pupil.child_id in (
      select child_id from special_educational_needs where provision = 'EHCP')) = $12)
    and ($13::boolean is null or (pupil.child_id in (
      select child_id from special_educational_needs where provision = 'SEN_SUPPORT')) = $13)`;
