/** The columns of `AssessmentRecord`, of a table or join that calls the assessment `health_assessment`. */
export const ASSESSMENT_COLUMNS = `
  health_assessment.id, health_assessment.child_id as "childId", health_assessment.kind, health_assessment.status,
  health_assessment.counted_from as "countedFrom", health_assessment.due_on as "dueOn",
  health_assessment.booked_for as "bookedFor", health_assessment.completed_on as "completedOn",
  health_assessment.practitioner_type as "practitionerType", health_assessment.version,
  health_assessment.cancelled_because as "cancelledBecause"`;

/** $1 kind, $2 status, $3 overdue, $4 due before, $5 today, $6 final statuses; null does not narrow. */
const MATCHES = `
  ($1::text is null or kind = $1) and ($2::text is null or status = $2)
  and ($3::boolean is null or (due_on < $5::date and status <> all ($6::text[])) = $3)
  and ($4::date is null or due_on < $4)`;

/** $7 and $8 the last due date and id of the page before, $9 how many. */
export const PAGE_OF_ASSESSMENTS = `
  select ${ASSESSMENT_COLUMNS} from health_assessment
  where ${MATCHES} and ($7::date is null or (due_on, id) > ($7, $8::uuid))
  order by due_on, id limit $9`;

export const COUNT_OF_ASSESSMENTS = `select count(*) as count from health_assessment where ${MATCHES}`;

export const ASSESSMENTS_BY_ID = `select ${ASSESSMENT_COLUMNS} from health_assessment where id = any ($1::uuid[])`;
