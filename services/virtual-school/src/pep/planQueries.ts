/** The columns of `EducationPlanRecord`. */
export const PLAN_COLUMNS = `
  plan.id, plan.child_id as "childId", plan.kind, plan.status, plan.academic_year as "academicYear", plan.term,
  plan.counted_from as "countedFrom", plan.due_on as "dueOn", plan.held_on as "heldOn", plan.quality,
  plan.childs_view_recorded as "childsViewRecorded", plan.targets, plan.premium_amount::float8 as "premiumAmount",
  plan.premium_use as "premiumUse", plan.version`;

/**
 * $1 overdue, $2 today, $3 term, $4 academic year, $5 status, $6 kind, $7 due before, $8 academic year of Reception;
 * null does not narrow. The two tables of the last line are each read once for the statement, not once for a row.
 */
const MATCHES = `
  ($1::boolean is null or (plan.due_on < $2::date and plan.status = 'DRAFT') = $1)
  and ($3::text is null or plan.term = $3) and ($4::integer is null or plan.academic_year = $4)
  and ($5::text is null or plan.status = $5) and ($6::text is null or plan.kind = $6)
  and ($7::date is null or plan.due_on < $7)
  and ($8::integer is null
    or plan.child_id in (select child_id from pupil where taught_with_year = $8)
    or (plan.child_id in (select child_id from pupil_birth where extract(year from date_of_birth + interval '4 months') + 4 = $8)
      and plan.child_id not in (select child_id from pupil where taught_with_year is not null)))`;

/** $9 and $10 the last due date and id of the page before, $11 how many. */
export const PAGE_OF_PLANS = `
  select ${PLAN_COLUMNS} from personal_education_plan as plan
  where ${MATCHES} and ($9::date is null or (plan.due_on, plan.id) > ($9, $10::uuid))
  order by plan.due_on, plan.id limit $11`;

export const COUNT_OF_PLANS = `select count(*) as count from personal_education_plan as plan where ${MATCHES}`;

export const PLANS_BY_ID = `select ${PLAN_COLUMNS} from personal_education_plan as plan where plan.id = any ($1::uuid[])`;
