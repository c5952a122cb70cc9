/** $1 of each is a JSON array of objects with these columns. */
const fromRows = (columns: string) => `from jsonb_to_recordset($1::jsonb) as seeded (${columns})`;

export const INSERT_PEOPLE = `insert into directory.person (subject, name, job_title, team)
  select subject, name, job_title, team ${fromRows('subject text, name text, job_title text, team text')}
  on conflict do nothing`;

export const INSERT_OFFICERS = `insert into relationship.officer (subject, role, controller, started_on)
  select subject, role, controller, '2020-01-01' ${fromRows('subject text, role text, controller text')}
  on conflict do nothing`;

export const INSERT_PERMISSIONS = `with seeded as (
    select * ${fromRows(`id uuid, child_id uuid, recipient text, category text, use text, given_at timestamptz,
      changed_by text, changed_by_role text`)}
  ), given as (
    insert into permission (id, child_id, recipient, category, use, status, given_at)
    select id, child_id, recipient, category, use, 'GIVEN', given_at from seeded
    on conflict do nothing returning id
  )
  insert into permission_change (permission_id, version, child_id, status, changed_by, changed_by_role, changed_at)
  select id, 1, child_id, 'GIVEN', changed_by, changed_by_role, given_at from seeded join given using (id)`;

export const INSERT_OBJECTIONS = `insert into objection (id, child_id, about, words, recorded_by, recorded_by_role, answer_due_on)
  select id, child_id, about, words, recorded_by, 'CARE_EXPERIENCED', current_date + interval '1 month'
  ${fromRows('id uuid, child_id uuid, about text[], words text, recorded_by text')}
  on conflict do nothing`;

export const INSERT_GRANTS = `insert into access_grant (id, person, child_id, categories, from_on, until_on, reason, given_by)
  select id, person, child_id, categories, current_date, current_date + 90,
    'Health checks go on while the record is restricted', 'caldicott-guardian'
  ${fromRows('id uuid, person text, child_id uuid, categories text[]')}
  on conflict do nothing`;
