/** $1 of each is a JSON array of objects with these columns. */
const fromRows = (columns: string) =>
  `from jsonb_to_recordset($1::jsonb) as seeded (${columns}) on conflict do nothing`;

export const INSERT_PROFESSIONALS = `insert into health_professional (subject, name, job_title)
  select subject, name, job_title ${fromRows('subject text, name text, job_title text')}`;

export const INSERT_PATIENTS = `insert into patient (child_id, match_evidence, matched_on)
  select child_id, 'NHS_NUMBER', matched_on ${fromRows('child_id uuid, matched_on date')}`;

export const INSERT_BIRTHS = `insert into patient_birth (child_id, date_of_birth)
  select child_id, date_of_birth ${fromRows('child_id uuid, date_of_birth date')}`;

export const INSERT_NHS_NUMBERS = `insert into nhs_number (child_id, number)
  select child_id, number ${fromRows('child_id uuid, number text')}`;

const ASSESSMENT =
  'id, child_id, kind, status, counted_from, due_on, booked_for, completed_on, practitioner_type, follows, version';
export const INSERT_ASSESSMENTS = `insert into health_assessment (${ASSESSMENT})
  select ${ASSESSMENT} ${fromRows(`id uuid, child_id uuid, kind text, status text, counted_from date, due_on date,
    booked_for date, completed_on date, practitioner_type text, follows uuid, version integer`)}`;

export const INSERT_SERVICES = `insert into relationship.service (id, name)
  select id, name ${fromRows('id uuid, name text')}`;

export const INSERT_STAFF = `insert into relationship.staff (service_id, subject, started_on)
  select service_id, subject, started_on ${fromRows('service_id uuid, subject text, started_on date')}`;

export const INSERT_DATED = `insert into relationship.dated (service_id, kind, child_id, started_on, ended_on)
  select service_id, kind, child_id, started_on, ended_on
  ${fromRows('service_id uuid, kind text, child_id uuid, started_on date, ended_on date')}`;

export const INSERT_RESTRICTED = `insert into relationship.restricted_child (child_id)
  select child_id ${fromRows('child_id uuid')}`;
