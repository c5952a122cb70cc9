/**
 * The columns of `ApplicationRecord`. The duties come as JSON in the row of their application: a page then stays one
 * statement, and there are few of each. Row-level security filters them like any other read of their table.
 */
export const APPLICATION_COLUMNS = `
  housing_application.id, housing_application.child_id as "childId", housing_application.council_code as "councilCode",
  housing_application.reference, housing_application.applied_as as "appliedAs", housing_application.made_on as "madeOn",
  housing_application.status, housing_application.closed_on as "closedOn", housing_application.band,
  housing_application.band_since as "bandSince", housing_application.version,
  (select coalesce(json_agg(json_build_object('id', duty.id, 'kind', duty.kind, 'owedBy', duty.owed_by,
      'startedOn', duty.started_on, 'endedOn', duty.ended_on, 'endReason', duty.end_reason)
      order by duty.started_on, duty.kind), '[]')
    from housing_duty as duty where duty.application_id = housing_application.id) as duties`;

/**
 * $1 band, $2 status, $3 whether a duty is owed on the day $5, $4 which duty, $6 codes of councils to which it was made,
 * $7 below the promised band, $8 and $9 the councils of promises and the place of the promised band among $10, the
 * bands from the highest. Null does not narrow.
 */
export const MATCHES = `
  ($1::text is null or housing_application.band = $1) and ($2::text is null or housing_application.status = $2)
  and ($3::boolean is null or $3 = exists (
    select from housing_duty as owed where owed.application_id = housing_application.id
      and owed.started_on <= $5::date and (owed.ended_on is null or owed.ended_on > $5)))
  and ($4::text is null or exists (
    select from housing_duty as owed where owed.application_id = housing_application.id and owed.kind = $4
      and owed.started_on <= $5::date and (owed.ended_on is null or owed.ended_on > $5)))
  and ($6::text[] is null or housing_application.council_code = any ($6))
  and ($7::boolean is null or $7 = (housing_application.status = 'OPEN' and housing_application.applied_as = 'CARE_LEAVER'
    and exists (select from unnest($8::text[], $9::int[]) as promise (council_code, place)
      where promise.council_code = housing_application.council_code
        and coalesce(array_position($10::text[], housing_application.band), 1000) > promise.place)))`;

/** $11 and $12 the day and id of the last of the page before, $13 how many. */
export const PAGE_OF_APPLICATIONS = `
  select ${APPLICATION_COLUMNS} from housing_application
  where ${MATCHES}
    and ($11::date is null or (housing_application.made_on, housing_application.id) > ($11, $12::uuid))
  order by housing_application.made_on, housing_application.id limit $13`;

export const COUNT_OF_APPLICATIONS = `select count(*) as count from housing_application where ${MATCHES}`;

export const APPLICATIONS_BY_ID = `
  select ${APPLICATION_COLUMNS} from housing_application where housing_application.id = any ($1::uuid[])`;

export const BAND_HISTORIES = `
  select application_id as "applicationId", child_id as "childId", band, since, reason from band_period
  where application_id = any ($1::uuid[]) order by version`;
