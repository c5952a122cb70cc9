import { FINAL_STATUSES } from '../AssessmentStatus';

/**
 * Cancels every open assessment of these children ($1) because care has ended, each with who did it ($2, $3) and what
 * changed. Assessments are due to a child who is looked after (SI 2010/959 reg 7); $4 the final statuses.
 */
export const CLOSE_ASSESSMENTS = `
  with open as (
    select id, status from health_assessment where child_id = any ($1::uuid[]) and status <> all ($4::text[]) for update
  ), closed as (
    update health_assessment as assessment
    set status = 'CANCELLED', cancelled_because = 'CARE_ENDED', version = version + 1, changed_at = now()
    from open where assessment.id = open.id
    returning assessment.id, assessment.child_id, assessment.version, open.status as before
  )
  insert into assessment_change (assessment_id, version, child_id, changed_by, changed_by_role, changes)
  select id, version, child_id, $2, $3, jsonb_build_array(
    jsonb_build_object('field', 'status', 'from', before, 'to', 'CANCELLED'),
    jsonb_build_object('field', 'cancelledBecause', 'from', null, 'to', 'CARE_ENDED'))
  from closed returning assessment_id as "assessmentId"`;

export const closeValues = (childIds: readonly string[], subject: string, role: string) => [
  childIds,
  subject,
  role,
  FINAL_STATUSES,
];
