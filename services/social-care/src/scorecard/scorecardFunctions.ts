/** The authority's own children first, and what they went through by index: other authorities' cost nothing. */
const CARE_OF = (authority: string, when = ''): string => `
    select care_status.child_id, of_child.days from public.care_status
    cross join lateral (
      select range_agg(daterange(started_on, ended_on)) as days from public.episode
      where episode.child_id = care_status.child_id and ${when} coalesce(legal_status, '') not in ('V3', 'V4')
        and (ended_on is null or ended_on > started_on)
    ) as of_child
    where care_status.responsible_authority_code = ${authority}`;

/**
 * Everybody whom the authority looks after at the end of the day, as the SSDA903 return counts: an episode is open, and
 * it is none of an agreed series of short breaks (V3, V4). `since` is the first day of their unbroken care; episodes
 * that follow each other without a day between are one. Restricted records count like all others.
 */
const LOOKED_AFTER = (authority: string, day: string): string => `
  select care.child_id, lower(stretch) as since, upper(stretch) as until, date_of_birth
  from (${CARE_OF(authority, `started_on <= ${day} and`)}
  ) as care
  cross join unnest(days) as stretch
  join public.child_name using (child_id)
  where stretch @> ${day}`;

/** The placements of one child up to the day, each with the one before: found by index, child by child. */
const LIVED = `
      select placement.*, lag(started_on) over in_order as previous_start, lag(ended_on) over in_order as previous_end
      from public.placement
      where placement.child_id = looked_after.child_id and started_on <= day and (ended_on is null or ended_on > started_on)
      window in_order as (order by started_on, occurrence)`;

/**
 * Placements. A year is the twelve months that end with the day. A placement counts when it lasted a night, was not
 * temporary (T0 to T4), and was open on one of its days, the first and the last included; going to be adopted by the
 * present carers (A3, A5) is no move (LAIT, indicators 372 and 393).
 */
const COUNT_PLACEMENTS = `
create function statistics.placements(authority text, day date)
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with looked_after as materialized (${LOOKED_AFTER('authority', 'day')}
  ), member as materialized (
    select looked_after.*, of_year.placements, present.* from looked_after
    left join lateral (
      select count(*) filter (
        where coalesce(type, '') not in ('T0', 'T1', 'T2', 'T3', 'T4')
          and (ended_on is null or ended_on > ((day + 1) - interval '1 year')::date)
          and (type in ('A3', 'A5') and previous_end = started_on) is not true
      ) as placements
      from (${LIVED}) as lived
    ) as of_year on true
    left join lateral (
      select started_on, type, out_of_area, distance_band, previous_start, previous_end from (${LIVED}) as lived
      where ended_on is null or ended_on > day order by started_on desc, occurrence desc limit 1
    ) as present on true
  ), settled as (
    select started_on <= (day - interval '2 years')::date or (type in ('A3', 'A4', 'A5', 'A6')
        and previous_end = started_on and previous_start <= (day - interval '2 years')::date) as is_settled
    from member
    where since <= (day - interval '2 years 6 months')::date and relationship.birthday(date_of_birth, 16) > day
  )
  select 'childrenLookedAfter', count(*), null::bigint, null::numeric, null::bigint from member
  union all
  select 'threeOrMorePlacements', count(*) filter (where placements >= 3), count(*), null, null from member
  union all
  select 'longTermStability', count(*) filter (where is_settled), count(*), null, null from settled
  union all
  select 'placedOutOfArea', count(*) filter (where out_of_area), count(out_of_area), null, count(*) from member
  union all
  select 'placedWithin20Miles', count(*) filter (where distance_band = 'WITHIN_20_MILES'), count(distance_band), null, count(*)
  from member;
end;
`;

/**
 * Reviews. The first is due twenty working days after the child entered care, the second three months after the first,
 * each later one six months after the one before (SI 2010/959 reg 33). Working days are the caller's: `entered` and
 * `first_due` go together. One that fell due after the child had left care was not due.
 */
const COUNT_REVIEWS = `
create function statistics.reviews(authority text, from_day date, to_day date, entered date[], first_due date[])
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with care as materialized (
    select of_authority.child_id, lower(stretch) as since, upper(stretch) as until
    from (${CARE_OF('authority')}
    ) as of_authority cross join unnest(days) as stretch
  ), held as materialized (
    select care.*, review.* from care cross join lateral (
      select held_on, participation, row_number() over in_order as place, lead(held_on) over in_order as next_held
      from public.review
      where review.child_id = care.child_id and held_on >= care.since and (care.until is null or held_on <= care.until)
      window in_order as (order by held_on, occurrence)
    ) as review
  ), due as (
    select care.child_id, calendar.due_on, care.until, first_held.held_on
    from care join unnest(entered, first_due) as calendar (entered_on, due_on) on calendar.entered_on = care.since
    left join held as first_held on first_held.child_id = care.child_id and first_held.since = care.since and place = 1
    union all
    select child_id, (held_on + case place when 1 then interval '3 months' else interval '6 months' end)::date,
      until, next_held
    from held
  )
  select 'reviewsOnTime', count(*) filter (where held_on <= due_on), count(*), null::numeric, null::bigint
  from due where due_on between from_day and to_day and (until is null or until > due_on or held_on <= due_on)
  union all
  select 'participationInReviews', count(*) filter (where participation in ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6')),
    count(*) filter (where participation in ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')), null,
    count(*) filter (where participation is distinct from 'PN0')
  from held where held_on between from_day and to_day
  union all
  select 'enteredCare', coalesce(sum(entries), 0)::bigint, null, null, null
  from public.care_status cross join lateral (
    select count(*) as entries from public.episode
    where episode.child_id = care_status.child_id and reason_for_episode = 'S'
      and coalesce(legal_status, '') not in ('V3', 'V4') and started_on between from_day and to_day
  ) as entered
  where care_status.responsible_authority_code = authority;
end;
`;

/**
 * Care leavers, as OC3 of the SSDA903 return: everybody who had been eligible (looked after for 13 weeks since 14, some
 * of it after 16) and left, whose birthday from the 17th to the 21st falls in the period. What is known counts from
 * three months before the birthday to one month after it; nothing known is not in touch, and stays in the whole.
 */
const COUNT_LEAVERS = `
create function statistics.care_leavers(authority text, from_day date, to_day date)
returns table (code text, numerator bigint, denominator bigint, sum numeric, cohort bigint)
language sql stable security definer
begin atomic
  with birthday as materialized (
    select child_id, age, relationship.birthday(date_of_birth, age) as day
    from public.care_status join public.child_name using (child_id) cross join generate_series(17, 21) as age
    where care_status.responsible_authority_code = authority
      and date_of_birth between (from_day - make_interval(years => age) - interval '1 day')::date
        and (to_day - make_interval(years => age))::date
  ), leaver as (
    select birthday.child_id, day, case when age < 19 then '17To18' else '19To21' end as ages
    from birthday join public.care_leaver_status as legal using (child_id)
    where day between from_day and to_day and legal.status in ('RELEVANT', 'FORMER_RELEVANT')
      and legal.from_on <= day and (legal.until_on is null or legal.until_on > day)
  ), known as (
    select leaver.*, activity.in_touch, activity.activity, home.kind, home.suitable from leaver
    left join lateral (
      select in_touch, leaver_activity.activity from public.leaver_activity
      where leaver_activity.child_id = leaver.child_id
        and as_at between (day - interval '3 months')::date and (day + interval '1 month')::date
      order by as_at desc limit 1
    ) as activity on true
    left join lateral (
      select leaver_accommodation.kind, leaver_accommodation.suitable from public.leaver_accommodation
      where leaver_accommodation.child_id = leaver.child_id and since <= (day + interval '1 month')::date
        and (ended_on is null or ended_on > (day - interval '3 months')::date)
      order by since desc limit 1
    ) as home on true
    where coalesce(activity.in_touch, '') not in ('DIED', 'RHOM')
  ), groups as (select unnest(array['17To18', '19To21']) as ages)
  select 'inTouch' || ages, count(child_id) filter (where in_touch = 'YES'), count(child_id), null::numeric, null::bigint
  from groups left join known using (ages) group by ages
  union all
  select 'inEducationEmploymentTraining' || ages,
    count(child_id) filter (where activity in ('F1', 'F2', 'F4', 'F5', 'P1', 'P2', 'P4', 'P5')), count(child_id), null, null
  from groups left join known using (ages) group by ages
  union all
  select 'suitableAccommodation' || ages, count(child_id) filter (where suitable), count(child_id), null, null
  from groups left join (select * from known where coalesce(kind, '') not in ('G', 'H', 'R')) as living using (ages)
  group by ages;
end;
`;

export const SCORECARD_FUNCTIONS = 'create schema statistics;' + COUNT_PLACEMENTS + COUNT_REVIEWS + COUNT_LEAVERS;
