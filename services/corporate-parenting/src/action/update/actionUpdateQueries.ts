/** Who made the latest change since version $2 of action $1, and all changes since. */
export const CHANGES_SINCE = `
  select coalesce(partner.name || ', ' || partner.job_title, 'A ' || lower(replace(changed_by_role, '_', ' '))) as "changedBy",
    changed_at as "changedAt", changes
  from action_change left join partner on partner.subject = changed_by
  where action_id = $1 and action_change.version > $2 order by action_change.version`;

/** $1 id, $2 to $8 the changeable fields in their order, $9 the version expected. */
export const UPDATE_ACTION = `
  update partnership_action set status = $2, progress = $3, due_on = $4, completed_on = $5, escalated_to = $6,
    escalated_on = $7, escalation_reason = $8, version = version + 1, changed_at = now()
  where id = $1 and version = $9 returning id`;

/** $1 id, $2 version, $3 subject, $4 role, $5 changes. */
export const RECORD_ACTION_CHANGE = `
  insert into action_change (action_id, version, changed_by, changed_by_role, changes) values ($1, $2, $3, $4, $5)`;

/** Where an action of the authority $1 can be taken. */
export const BOARDS_OF = 'select id from board where authority_code = $1';
