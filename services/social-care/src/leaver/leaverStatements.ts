import type { Query } from '@hub/platform';

const statement = (name: string, text: string) => {
  const prepared = { name: `leaver-${name}`, text };
  return (...values: unknown[]): Query => ({ ...prepared, values });
};

/** What writes a care leaver's records: each under the caller's own rights. */
export const leaverStatements = {
  lockPlan: statement(
    'lock-plan',
    'select version, changed_by, changed_at from pathway_plan where child_id = $1 for update',
  ),
  makePlan: statement(
    'make-plan',
    `insert into pathway_plan (child_id, agreed_on, review_due_on, goals, young_person_agrees, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, now()) on conflict do nothing returning version`,
  ),
  changePlan: statement(
    'change-plan',
    `update pathway_plan set reviewed_on = coalesce($2, reviewed_on), review_due_on = coalesce($3, review_due_on),
       goals = coalesce($4, goals), young_person_agrees = coalesce($5, young_person_agrees), version = version + 1,
       changed_by = $6, changed_at = now()
     where child_id = $1`,
  ),
  addActivity: statement(
    'add-activity',
    `insert into leaver_activity (id, child_id, as_at, in_touch, activity, note, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
  ),
  lockActivity: statement(
    'lock-activity',
    'select version, changed_by, changed_at from leaver_activity where id = $1 and child_id = $2 for update',
  ),
  correctActivity: statement(
    'correct-activity',
    `update leaver_activity set as_at = $3, in_touch = $4, activity = $5, note = $6, version = version + 1,
       changed_by = $7, changed_at = now()
     where id = $1 and child_id = $2`,
  ),
  lockAccommodation: statement(
    'lock-accommodation',
    `select id, since, version, changed_by, changed_at from leaver_accommodation
     where child_id = $1 and ended_on is null for update`,
  ),
  lockAccommodationById: statement(
    'lock-accommodation-by-id',
    'select version, changed_by, changed_at from leaver_accommodation where id = $1 and child_id = $2 for update',
  ),
  endAccommodation: statement(
    'end-accommodation',
    `update leaver_accommodation set ended_on = $2, version = version + 1, changed_by = $3, changed_at = now()
     where child_id = $1 and ended_on is null`,
  ),
  beginAccommodation: statement(
    'begin-accommodation',
    `insert into leaver_accommodation (id, child_id, since, kind, suitable, changed_by, changed_at, version)
     values ($1, $2, $3, $4, $5, $6, now(), $7) on conflict do nothing returning id`,
  ),
  visitAccommodation: statement(
    'visit-accommodation',
    `update leaver_accommodation set visited_on = $3, suitable = coalesce($4, suitable), version = version + 1,
       changed_by = $5, changed_at = now()
     where id = $1 and child_id = $2`,
  ),
  endAddress: statement(
    'end-address',
    `update leaver_address set ended_on = greatest($2::date, since), version = version + 1, changed_by = $3, changed_at = now()
     where child_id = $1 and ended_on is null`,
  ),
  beginAddress: statement(
    'begin-address',
    `insert into leaver_address (id, child_id, since, address, postcode, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, now())`,
  ),
};
