/**
 * Young people with an open application at the end of the day, to a council in the area of the authority's children's
 * services; a district that has become part of another council since counts in the same area. Somebody with two
 * applications counts once. Records that are not matched with a child count too: they are applicants all the same.
 */
export const COUNT_HOUSING = `
create schema statistics;
create function statistics.housing(authority text, day date)
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with application as (
    select housing_application.id, child_id, applied_as, coalesce(period.band in ('GOLD', 'EMERGENCY'), false) as is_gold,
      exists (
        select from public.housing_duty where application_id = housing_application.id
          and started_on <= day and (ended_on is null or ended_on > day)
      ) as has_duty
    from public.housing_application join public.council on council.code = council_code
    left join lateral (
      select band_period.band from public.band_period
      where application_id = housing_application.id and since <= day order by version desc limit 1
    ) as period on true
    where childrens_services_code = authority and made_on <= day and (closed_on is null or closed_on > day)
  ), applicant as (
    select child_id, bool_or(applied_as = 'CARE_LEAVER') as is_care_leaver,
      bool_or(applied_as = 'CARE_LEAVER' and is_gold) as is_gold, bool_or(has_duty) as has_duty
    from application group by child_id
  )
  select 'goldBandApplied', count(*) filter (where is_gold), count(*), null::numeric, null::bigint
  from applicant where is_care_leaver
  union all
  select 'dutyOwed', count(*) filter (where has_duty), count(*), null, null from applicant;
end;
`;
