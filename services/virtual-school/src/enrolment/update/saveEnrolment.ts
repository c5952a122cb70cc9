import type { RunQuery } from '@hub/platform';
import type { EnrolmentRecord } from '../EnrolmentRecord';
import type { EnrolmentPlan } from './planEnrolment';

/** Of a new record social care named the child to the caller: that is the evidence of its match. */
const SAVE_PUPIL = `
  insert into pupil (child_id, authority, match_evidence, matched_on, taught_with_year, version)
  values ($1, $2, case when $3::date is not null then 'NOTIFICATION' end, $3, $4, $5)
  on conflict (child_id) do update set taught_with_year = excluded.taught_with_year, version = excluded.version, as_at = now()`;

const SAVE_STAY = `
  insert into enrolment (id, child_id, school_urn, school_name, phase, designated_teacher, started_on, ended_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (id) do update set school_urn = excluded.school_urn, school_name = excluded.school_name,
    phase = excluded.phase, designated_teacher = excluded.designated_teacher, ended_on = excluded.ended_on, changed_at = now()`;

/** The stay that ends is saved before the one that begins: a child is on one roll at a time. */
export async function saveEnrolment(run: RunQuery, { after, changedStays }: EnrolmentPlan): Promise<void> {
  const { childId, authority, matchedOn, taughtWithYear, version } = after.pupil;
  const values = [childId, authority, matchedOn, taughtWithYear, version];
  await run({ name: 'enrolment-save-pupil', text: SAVE_PUPIL, values });
  for (const stay of changedStays) await run({ name: 'enrolment-save-stay', text: SAVE_STAY, values: valuesOf(stay) });
}

const valuesOf = ({ id, childId, schoolUrn, schoolName, phase, designatedTeacher, startedOn, endedOn }: EnrolmentRecord) =>
  [id, childId, schoolUrn, schoolName, phase, designatedTeacher, startedOn, endedOn]; // prettier-ignore
