/** Whether everything that a new action refers to is there; $1 authority, $2 lead, $3 step. */
export const CHECK_REFERENCES = `
  select exists (select from authority where code = $1) as "hasAuthority",
    $2::text is null or exists (select from partner where subject = $2) as "hasLead",
    $3::text is null or exists (
      select from strategy_step as step join strategy_priority as priority on priority.id = step.priority_id
      join strategy on strategy.id = priority.strategy_id where step.id = $3 and strategy.authority_code = $1
    ) as "hasStep"`;

/** $1 id, $2 authority, $3 title, $4 owner, $5 due date, $6 lead, $7 step, $8 principle; the strategy is the step's. */
export const INSERT_ACTION = `
  insert into partnership_action (id, authority_code, title, owner_agency, due_on, lead_subject, step_id, principle,
    strategy_id, synthetic)
  values ($1, $2, $3, $4, $5, $6, $7, $8, (
    select priority.strategy_id from strategy_step as step
    join strategy_priority as priority on priority.id = step.priority_id where step.id = $7
  ), false)`;

/** $1 id, $2 name, $3 job title. */
export const REGISTER_PARTNER = `
  insert into partner (subject, name, job_title) values ($1, $2, $3)
  on conflict (subject) do update set name = excluded.name, job_title = excluded.job_title`;
