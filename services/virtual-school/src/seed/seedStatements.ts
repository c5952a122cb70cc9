/** $1 of each is a JSON array of objects with these columns. */
const fromRows = (columns: string) =>
  `from jsonb_to_recordset($1::jsonb) as seeded (${columns}) on conflict do nothing`;

export const INSERT_PROFESSIONALS = `insert into education_professional (subject, name, job_title)
  select subject, name, job_title ${fromRows('subject text, name text, job_title text')}`;

export const INSERT_SETTINGS = `insert into plan_setting (authority, initial_plan_days, counted_in, source)
  select authority, initial_plan_days, counted_in, source
  ${fromRows('authority text, initial_plan_days integer, counted_in text, source text')}`;

export const INSERT_PUPILS = `insert into pupil (child_id, authority, match_evidence, matched_on)
  select child_id, authority, 'NOTIFICATION', matched_on ${fromRows('child_id uuid, authority text, matched_on date')}`;

export const INSERT_BIRTHS = `insert into pupil_birth (child_id, date_of_birth)
  select child_id, date_of_birth ${fromRows('child_id uuid, date_of_birth date')}`;

export const INSERT_UPNS = `insert into unique_pupil_number (child_id, number, unknown_reason)
  select child_id, number, unknown_reason ${fromRows('child_id uuid, number text, unknown_reason text')}`;

const ENROLMENT = 'id, child_id, school_urn, school_name, phase, designated_teacher, started_on, ended_on';
export const INSERT_ENROLMENTS = `insert into enrolment (${ENROLMENT}) select ${ENROLMENT} ${fromRows(
  'id uuid, child_id uuid, school_urn text, school_name text, phase text, designated_teacher text, started_on date, ended_on date',
)}`;

const PLAN = `id, child_id, kind, status, academic_year, term, counted_from, due_on, held_on, quality,
  childs_view_recorded, targets, premium_amount, premium_use, follows, version`;
export const INSERT_PLANS = `insert into personal_education_plan (${PLAN}) select ${PLAN} ${fromRows(
  `id uuid, child_id uuid, kind text, status text, academic_year integer, term text, counted_from date, due_on date,
   held_on date, quality text, childs_view_recorded boolean, targets jsonb, premium_amount numeric, premium_use text,
   follows uuid, version integer`,
)}`;

const ATTENDANCE = `id, child_id, academic_year, term, sessions_possible, sessions_authorised, sessions_unauthorised,
  hours_offered, suspensions, sessions_suspended, permanent_exclusions`;
export const INSERT_ATTENDANCE = `insert into term_attendance (${ATTENDANCE}) select ${ATTENDANCE} ${fromRows(
  `id uuid, child_id uuid, academic_year integer, term text, sessions_possible integer, sessions_authorised integer,
   sessions_unauthorised integer, hours_offered numeric, suspensions integer, sessions_suspended integer,
   permanent_exclusions integer`,
)}`;

const SEN = 'child_id, provision, primary_need, since, plan_issued_on, plan_reviewed_on';
export const INSERT_SEN = `insert into special_educational_needs (${SEN}) select ${SEN} ${fromRows(
  'child_id uuid, provision text, primary_need text, since date, plan_issued_on date, plan_reviewed_on date',
)}`;

const RESULT = 'id, child_id, academic_year, stage, subject, result, met_expected';
export const INSERT_RESULTS = `insert into key_stage_result (${RESULT}) select ${RESULT} ${fromRows(
  'id uuid, child_id uuid, academic_year integer, stage text, subject text, result text, met_expected boolean',
)}`;

export const INSERT_ACHIEVEMENTS = `insert into achievement (id, child_id, achieved_on, title)
  select id, child_id, achieved_on, title ${fromRows('id uuid, child_id uuid, achieved_on date, title text')}`;

export const INSERT_ADVISERS = `insert into relationship.adviser (authority, subject, started_on)
  select authority, subject, started_on ${fromRows('authority text, subject text, started_on date')}`;

export const INSERT_SCHOOL_STAFF = `insert into relationship.school_staff (school_urn, subject, started_on)
  select school_urn, subject, started_on ${fromRows('school_urn text, subject text, started_on date')}`;

export const INSERT_RESTRICTED = `insert into relationship.restricted_child (child_id)
  select child_id ${fromRows('child_id uuid')}`;
