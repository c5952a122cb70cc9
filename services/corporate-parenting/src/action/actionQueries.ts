/** The columns of `ActionRecord`. */
const ACTION = `
  select action.id, action.version, authority_code as authority, title, owner_agency as owner,
    lead_subject as "leadSubject", partner.name as "leadName", partner.job_title as "leadJobTitle",
    strategy_id as "strategyId", step_id as "stepId", principle, status, progress, due_on as "dueOn",
    completed_on as "completedOn", escalated_to as "escalatedTo", escalated_on as "escalatedOn",
    escalation_reason as "escalationReason", synthetic
  from partnership_action as action left join partner on partner.subject = lead_subject`;

/**
 * $1 authority, $2 owner, $3 strategy, $4 status, $5 overdue, $6 whether the caller leads it, $7 escalated; null does
 * not narrow. $8 today, $9 final statuses, $10 the caller, $11 and $12 due date and id of the last one of the page
 * before, $13 how many.
 */
export const PAGE_OF_ACTIONS = `${ACTION}
  where ($1::text is null or authority_code = $1) and ($2::text is null or owner_agency = $2)
    and ($3::text is null or strategy_id = $3) and ($4::text is null or status = $4)
    and ($5::boolean is null or (due_on < $8::date and status <> all ($9::text[])) = $5)
    and ($6::boolean is null or (lead_subject is not distinct from $10) = $6)
    and ($7::boolean is null or (escalated_to is not null) = $7)
    and ($11::date is null or (due_on, action.id) > ($11, $12::uuid))
  order by due_on, action.id limit $13`;

export const ACTION_BY_ID = `${ACTION} where action.id = $1`;

/** The rights to change it are asked for with the lock: whoever may only read it finds it by the query above. */
export const LOCK_ACTION = `${ACTION} where action.id = $1 for update of action`;

export const PARTNERS = `select subject as id, name, job_title as "jobTitle" from partner order by name, subject`;
