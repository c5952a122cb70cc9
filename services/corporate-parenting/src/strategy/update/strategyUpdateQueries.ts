/** The rights to change it are asked for with the lock. */
export const LOCK_STRATEGY = `select version, first_day as "firstDay" from strategy where id = $1 for update`;

export const RAISE_VERSION = `update strategy set version = version + 1 where id = $1`;

/** $1 strategy, $2 version, $3 principle, $4 day, $5 words. */
export const INSERT_UPDATE = `
  insert into strategy_update (strategy_id, version, principle, published_on, words) values ($1, $2, $3, $4, $5)`;

/** $1 strategy, $2 version, $3 subject, $4 role, $5 changes. */
export const RECORD_STRATEGY_CHANGE = `
  insert into strategy_change (strategy_id, version, changed_by, changed_by_role, changes) values ($1, $2, $3, $4, $5)`;

/** Who changed strategy $1 last, and what was published since version $2. */
export const STRATEGY_CHANGES_SINCE = `
  select coalesce(partner.name || ', ' || partner.job_title, 'A ' || lower(replace(changed_by_role, '_', ' '))) as "changedBy",
    changed_at as "changedAt", changes
  from strategy_change left join partner on partner.subject = changed_by
  where strategy_id = $1 and version > $2 order by version`;
