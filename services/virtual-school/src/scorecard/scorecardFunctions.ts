/**
 * Measures of children whom social care named: `ids` are looked after on `day`, since `days`. Fewer than six are not
 * counted. The term is the last one that had ended on the day: by the dates that the authority published, else by those
 * given, one list a column. Absence and hours are of the terms of that academic year that had ended.
 */
export const COUNT_EDUCATION = `
create schema statistics;
create function statistics.education(authority_code text, day date, ids uuid[], days date[],
  years integer[], terms text[], first_days date[], last_days date[])
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with ended as (
    select academic_year, term, starts_on, ends_on from public.school_term
    where authority = authority_code and ends_on <= day
    union all
    select year, name, first_day, last_day from unnest(years, terms, first_days, last_days) as pattern (year, name, first_day, last_day)
    where last_day <= day and not exists (
      select from public.school_term where authority = authority_code and academic_year = year)
  ), latest as (
    select * from ended order by ends_on desc limit 1
  ), member as (
    select id as child_id, since, pupil.child_id is not null as is_known, date_of_birth,
      (select academic_year from latest) - (extract(year from date_of_birth + interval '4 months') + 4) as year_group
    from unnest(ids, days) as handed (id, since)
    left join public.pupil on pupil.child_id = id and matched_on is not null
    left join public.pupil_birth on pupil_birth.child_id = pupil.child_id
    where (select count(distinct id) from unnest(ids) as id) >= 6
  ), planned as (
    select member.*, plan.held_on, plan.childs_view_recorded from member cross join latest
    left join lateral (
      select held_on, childs_view_recorded from public.personal_education_plan
      where personal_education_plan.child_id = member.child_id and held_on <= day and status in ('HELD', 'COMPLETED')
        and (personal_education_plan.academic_year = latest.academic_year and personal_education_plan.term = latest.term
          or held_on between latest.starts_on and latest.ends_on)
      order by held_on desc limit 1
    ) as plan on true
    where since <= latest.starts_on and (date_of_birth is null
      or date_of_birth <= day - interval '3 years' and date_of_birth > day - interval '18 years')
  ), attended as (
    select member.*, of_year.possible, of_year.missed, of_term.hours_offered
    from member cross join latest
    left join lateral (
      select nullif(sum(sessions_possible), 0) as possible, sum(sessions_authorised + sessions_unauthorised) as missed
      from public.term_attendance join ended using (academic_year, term)
      where term_attendance.child_id = member.child_id and academic_year = latest.academic_year
    ) as of_year on true
    left join public.term_attendance as of_term on of_term.child_id = member.child_id
      and of_term.academic_year = latest.academic_year and of_term.term = latest.term
    where year_group between 0 and 11
  )
  select 'educationPlanUpToDate', count(held_on) filter (where is_known), count(*) filter (where is_known),
    null::numeric, count(*)
  from planned
  union all
  select 'childsViewInEducationPlan', count(*) filter (where is_known and childs_view_recorded),
    count(*) filter (where is_known), null, count(*)
  from planned
  union all
  select 'persistentAbsence', count(*) filter (where 10 * missed >= possible), count(possible), null, count(*)
  from attended where since <= (day - interval '1 year')::date
  union all
  select 'educationHealthCarePlan', count(*) filter (where provision = 'EHCP' and plan_issued_on <= day),
    count(provision), null, count(*)
  from attended left join public.special_educational_needs as need on need.child_id = attended.child_id
  union all
  select 'under25Hours', count(*) filter (where hours_offered < 25), count(hours_offered), null, count(*) from attended;
end;
`;
