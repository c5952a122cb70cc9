/**
 * Where an import is put together, in temporary tables that end with its transaction: the rows as staged, how they
 * differ from those already kept, whom they are about, and what the domain tables should hold of these children.
 */
export const STAGING_TABLES = `
create temp table returned (
  return_table text not null, child text not null, key_date date, occurrence integer not null,
  file text not null, line integer not null, cells jsonb not null, read_as jsonb not null
) on commit drop;
create temp table difference (kind text not null, current_id bigint, like returned) on commit drop;
alter table difference alter column return_table drop not null, alter column child drop not null,
  alter column occurrence drop not null, alter column file drop not null, alter column line drop not null,
  alter column cells drop not null, alter column read_as drop not null;
create temp table affected (child text primary key, child_id uuid unique) on commit drop;
create temp table latest_row (
  child_id uuid not null, return_table text not null, key_date date, occurrence integer not null,
  collection_year integer not null, read_as jsonb not null
) on commit drop;
create temp table next_child_name (child_id uuid primary key, date_of_birth date not null, sex text) on commit drop;
create temp table next_child_characteristics (
  child_id uuid primary key, ethnicity text, unaccompanied_asylum_seeker boolean, unaccompanied_until date
) on commit drop;
create temp table next_care_status (
  child_id uuid primary key, looked_after boolean not null, looked_after_since date, ceased_on date,
  responsible_authority_code text not null, as_at date not null
) on commit drop;
create temp table next_episode (
  child_id uuid not null, started_on date not null, occurrence integer not null, reason_for_episode text,
  legal_status text, category_of_need text, ended_on date, reason_ended text,
  primary key (child_id, started_on, occurrence)
) on commit drop;
create temp table next_placement (
  child_id uuid not null, started_on date not null, occurrence integer not null, episode_id uuid, ended_on date,
  type text, provider text, reason_for_change text, ofsted_urn text, postcode text,
  primary key (child_id, started_on, occurrence)
) on commit drop;
create temp table next_placement_address (
  placement_id uuid primary key, child_id uuid not null, postcode text not null, started_on date not null, ended_on date
) on commit drop;
create temp table next_review (
  child_id uuid not null, held_on date not null, occurrence integer not null, participation text,
  primary key (child_id, held_on, occurrence)
) on commit drop;
`;
