/**
 * Initial assessments of children whom social care named: they entered care on `entered_on`, and the twentieth working
 * day after it is `due_on`. Who left care before that day, as far as health was told, is left out; so is whose day has
 * not passed. Fewer than six children are not counted.
 */
const COUNT_INITIAL_ASSESSMENTS = `
create function statistics.initial_assessments(ids uuid[], entered_on date[], due_on date[], today date)
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with entry as (
    select handed.id as child_id, handed.entered, handed.due, patient.child_id is not null as is_known
    from unnest(ids, entered_on, due_on) as handed (id, entered, due)
    left join public.patient on patient.child_id = handed.id and matched_on is not null
    where due < today and (select count(distinct id) from unnest(ids) as id) >= 6
      and not exists (
        select from public.health_assessment as ended where ended.child_id = handed.id and kind = 'INITIAL'
          and counted_from = entered and cancelled_because = 'CARE_ENDED')
  )
  select 'initialAssessmentOnTime', count(*) filter (where is_known and exists (
      select from public.health_assessment as done where done.child_id = entry.child_id and kind = 'INITIAL'
        and status = 'COMPLETED' and completed_on between entered and due)),
    count(*) filter (where is_known), null::numeric, count(*)
  from entry;
end;
`;

/**
 * Measures of children whom social care looked after on `last_day`, since `since`. Those of the DfE are of children
 * looked after for twelve months or longer; a year ends with the last day. Of a child under five an assessment is up to
 * date for six months, later for twelve (SI 2010/959 reg 7). Fewer than six children are not counted.
 */
const COUNT_HEALTH = `
create function statistics.health(first_day date, last_day date, ids uuid[], since date[])
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with member as (
    select handed.id as child_id, patient.child_id is not null as is_known, date_of_birth,
      began <= (last_day - interval '1 year')::date as is_of_year
    from unnest(ids, since) as handed (id, began)
    left join public.patient on patient.child_id = handed.id and matched_on is not null
    left join public.patient_birth on patient_birth.child_id = patient.child_id
    where (select count(distinct id) from unnest(ids) as id) >= 6
  ), of_year as (
    select member.*, health_checks.immunisations_up_to_date, health_checks.teeth_checked_on, latest.assessed_on
    from member
    left join public.health_checks on health_checks.child_id = member.child_id
    left join lateral (
      select max(completed_on) as assessed_on from public.health_assessment
      where health_assessment.child_id = member.child_id and status = 'COMPLETED' and completed_on <= last_day
    ) as latest on true
    where is_of_year
  ), of_school_age as (
    select of_year.child_id, score.total from of_year
    left join lateral (
      select total from public.sdq_score
      where sdq_score.child_id = of_year.child_id and completed_by = 'CARER'
        and completed_on > (last_day - interval '1 year')::date and completed_on <= last_day
      order by completed_on desc limit 1
    ) as score on true
    where date_of_birth <= last_day - interval '5 years' and date_of_birth > last_day - interval '17 years'
  )
  select 'healthAssessmentUpToDate', count(*) filter (where is_known and assessed_on > (last_day
      - case when date_of_birth > last_day - interval '5 years' then interval '6 months' else interval '1 year' end)::date),
    count(*) filter (where is_known), null::numeric, count(*)
  from of_year
  union all
  select 'reviewAssessmentsOnTime', coalesce(sum(on_time), 0)::bigint, coalesce(sum(due), 0)::bigint, null, null
  from member cross join lateral (
    select count(*) filter (where completed_on <= due_on) as on_time, count(*) as due from public.health_assessment
    where health_assessment.child_id = member.child_id and kind = 'REVIEW' and status <> 'CANCELLED'
      and due_on between first_day and last_day
  ) as of_child
  where is_known
  union all
  select 'immunisationsUpToDate', count(*) filter (where immunisations_up_to_date), count(immunisations_up_to_date), null, count(*)
  from of_year
  union all
  select 'teethChecked', count(*) filter (where teeth_checked_on > (last_day - interval '1 year')::date and teeth_checked_on <= last_day),
    count(*) filter (where is_known), null, count(*)
  from of_year
  union all
  select 'sdqReturned', count(total), count(*), null, null from of_school_age
  union all
  select 'sdqAverage', count(total), count(*), coalesce(sum(total), 0), null from of_school_age;
end;
`;

export const SCORECARD_FUNCTIONS = 'create schema statistics;' + COUNT_INITIAL_ASSESSMENTS + COUNT_HEALTH;
