import { CHANGE_COLUMNS } from '../recordedChanges';

/** $1 council, $2 what was offered, as JSON; $3 the first day. */
export const INSERT_OFFER = `
  insert into offer (council_code, name, description, eligibility, minimum_age, maximum_age, cost_options,
    promised_band, url, source, published_on)
  select $1, name, description, eligibility, "minimumAge", "maximumAge", coalesce("costOptions", '[]'),
    "promisedBand", url, source, $3::date
  from jsonb_to_record($2::jsonb) as offered (name text, description text, eligibility text, "minimumAge" integer,
    "maximumAge" integer, "costOptions" jsonb, "promisedBand" text, url text, source text)
  returning id`;

/** Found only by officers of the council that answers for it. $1 the offer. */
export const LOCK_OFFER = 'select id from offer where id = $1::uuid for update';

/** $1 the offer, $2 the version before, $3 the first day on which it no longer stands. */
export const WITHDRAW = `
  update offer set withdrawn_on = $3::date, version = version + 1, changed_at = now()
  where id = $1::uuid and version = $2`;

/** $1 the offer, $2 the version before. */
export const TOUCH = `
  update offer set version = version + 1, changed_at = now() where id = $1::uuid and version = $2`;

/** $1 the offer, $2 the day, $3 the assurer's post and council. Twice on one day says nothing more. */
export const ASSURE = `
  insert into offer_assurance (offer_id, assured_on, assured_by) values ($1::uuid, $2::date, $3) on conflict do nothing`;

/** $1 the officer. */
export const POST_OF = 'select job_title as "jobTitle" from housing_officer where subject = $1';

/** $1 the offer, $2 the version that the change made, $3 subject, $4 role, $5 what changed. */
export const KEEP_OFFER_CHANGE = `
  insert into offer_change (offer_id, version, changed_by, changed_by_role, changes)
  values ($1::uuid, $2, $3, $4, $5::jsonb)`;

/** Every change after the version that the caller read. $1 the offer, $2 that version. */
export const OFFER_CHANGES_SINCE = `
  select ${CHANGE_COLUMNS} from offer_change as change
  left join housing_officer as officer on officer.subject = change.changed_by
  where change.offer_id = $1::uuid and change.version > $2 order by change.version`;
