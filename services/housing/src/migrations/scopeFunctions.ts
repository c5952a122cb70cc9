/**
 * For which councils the caller (`hub.subject`) acts on a day. First where their post is: with the council that they
 * were taken on by or, once that has ended, with whoever took it over. Then all that this council answers for: itself
 * and everybody whom it succeeded by that day. Somebody sees nothing through a council that does not exist on the day.
 */
const ACTING_FOR = `
create function relationship.acting_for(on_day date) returns text[]
language sql stable security definer
begin atomic
  with recursive employer (code) as (
    select employment.council_code from relationship.employment
    where employment.subject = current_setting('hub.subject', true)
      and employment.started_on <= on_day and (employment.ended_on is null or employment.ended_on > on_day)
    union
    select council.successor_code from employer join relationship.council on council.code = employer.code
    where council.ended_on <= on_day and council.successor_code is not null
  ), answered_for (code) as (
    select employer.code from employer join relationship.council on council.code = employer.code
    where council.started_on <= on_day and (council.ended_on is null or council.ended_on > on_day)
    union
    select council.code from answered_for join relationship.council on council.successor_code = answered_for.code
    where council.ended_on <= on_day
  )
  select coalesce(array_agg(answered_for.code), '{}') from answered_for;
end;
`;

/**
 * The children to whom one of these councils owes a duty on that day, split at the age of permission: $2 is the latest
 * day of birth of somebody who has it. Without a day of birth a child counts as adult, the narrower of the two. Children
 * with housing's own restricted mark are taken out.
 */
const APPLICANTS = `
create function relationship.applicants(on_day date, born_by date, out minors json, out adults json)
language sql stable security definer
begin atomic
  select coalesce(json_agg(distinct duty.child_id) filter (where birth.date_of_birth > born_by), '[]'),
    coalesce(json_agg(distinct duty.child_id) filter (where birth.date_of_birth > born_by is not true), '[]')
  from relationship.duty
  left join relationship.child_birth as birth on birth.child_id = duty.child_id
  where duty.owed_by = any (relationship.acting_for(on_day))
    and duty.started_on <= on_day and (duty.ended_on is null or duty.ended_on > on_day)
    and not exists (select from relationship.restricted_child as restricted where restricted.child_id = duty.child_id);
end;
`;

/** The day on which the service says a write takes place, for this transaction; else the day it is in England. */
const WRITING_DAY = `
create function relationship.writing_day() returns date
language sql stable
begin atomic
  select coalesce(nullif(current_setting('hub.today', true), '')::date, (now() at time zone 'Europe/London')::date);
end;
`;

export const SCOPE_FUNCTIONS = ACTING_FOR + APPLICANTS + WRITING_DAY;

/** Tables of which a row belongs to one council, with the column that names it. */
const OF_ONE_COUNCIL = [
  ['offer', 'council_code'],
  ['housing_application', 'council_code'],
  ['housing_duty', 'owed_by'],
  ['housing_tenancy', 'council_code'],
] as const;

const OWN = '(select relationship.acting_for(relationship.writing_day()))::text[]';

const restrict = ([table, column]: (typeof OF_ONE_COUNCIL)[number]): string => `
  execute format('create policy own_council_insert on public.${table} as restrictive for insert to %s
    with check (${column} = any (${OWN}))', caller);
  execute format('create policy own_council_update on public.${table} as restrictive for update to %s
    using (${column} = any (${OWN})) with check (${column} = any (${OWN}))', caller);`;

/** Tables of which a row belongs to a row of the table above. */
const OF_A_PARENT = [
  ['offer_assurance', 'offer_id', 'offer'],
  ['offer_change', 'offer_id', 'offer'],
  ['band_period', 'application_id', 'housing_application'],
  ['application_change', 'application_id', 'housing_application'],
  ['tenancy_change', 'tenancy_id', 'housing_tenancy'],
] as const;

const restrictWithParent = ([table, key, parent]: (typeof OF_A_PARENT)[number]): string => `
  execute format('create policy own_council_insert on public.${table} as restrictive for insert to %s
    with check (exists (select from public.${parent} as parent
      where parent.id = ${key} and parent.council_code = any (${OWN})))', caller);
  execute format('create policy nobody_updates on public.${table} as restrictive for update to %s using (false)', caller);`;

/**
 * The agreement says that housing officers write these; that each does so for their own council only is said here, and
 * holds whatever the service does: these policies are restrictive, so both must allow. Nobody but the loader reads the
 * tables of this schema; the functions answer about the caller alone.
 */
export const RELATIONSHIP_RIGHTS = `
revoke all on all functions in schema relationship from public;
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  caller text := quote_ident(current_database() || '_scope_list');
  loader text := quote_ident(current_database() || '_loader');
begin
  execute format('grant usage on schema relationship to %s, %s, %s', resolver, caller, loader);
  execute format('grant select, insert, update, delete on all tables in schema relationship to %s', loader);
  execute format('grant execute on function relationship.applicants(date, date) to %s', resolver);
  execute format('grant execute on function relationship.acting_for(date), relationship.writing_day() to %s', caller);${OF_ONE_COUNCIL.map(restrict).join('')}${OF_A_PARENT.map(restrictWithParent).join('')}
end $$;
`;
