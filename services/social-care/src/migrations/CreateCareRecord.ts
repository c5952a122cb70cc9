import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The care record, one table a category of the agreement, so that row-level security can give one and withhold the
 * next. Codes are kept as they were returned, unknown ones too: real returns carry them. Natural keys have an
 * `occurrence`, for a return may hold two rows with one date. Every period ends on `ended_on`, that day not included.
 */
export class CreateCareRecord1795305600002 implements MigrationInterface {
  name = 'CreateCareRecord1795305600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATUS_AND_EPISODES + PLACEMENTS_AND_REVIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table review, placement_address, placement, episode, care_status');
  }
}

const STATUS_AND_EPISODES = `
create table care_status (
  child_id uuid primary key references child on delete cascade,
  looked_after boolean not null,
  looked_after_since date,
  ceased_on date,
  responsible_authority_code text references authority (code),
  as_at date not null
);
create table episode (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child on delete cascade,
  started_on date not null,
  occurrence integer not null default 1,
  reason_for_episode text,
  legal_status text,
  category_of_need text,
  ended_on date,
  reason_ended text,
  unique (child_id, started_on, occurrence)
);
`;

/** A placement lasts over all its episodes: a change of legal status (RNE L) starts an episode, not a placement. */
const PLACEMENTS_AND_REVIEWS = `
create table placement (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child on delete cascade,
  episode_id uuid unique references episode on delete set null,
  started_on date not null,
  occurrence integer not null default 1,
  ended_on date,
  type text,
  provider text,
  reason_for_change text,
  ofsted_urn text,
  unique (child_id, started_on, occurrence)
);
create table placement_address (
  placement_id uuid primary key references placement on delete cascade,
  child_id uuid not null references child on delete cascade,
  postcode text,
  started_on date not null,
  ended_on date
);
create index on placement_address (child_id);
create table review (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child on delete cascade,
  held_on date not null,
  occurrence integer not null default 1,
  participation text,
  unique (child_id, held_on, occurrence)
);
comment on column placement.episode_id is 'The episode with which the placement began.';
comment on column placement.reason_for_change is 'SSDA903 REASON_PLACE_CHANGE, recorded on the episode that ended it.';
comment on table placement_address is 'Repeats the dates: who may see an address may not see the placement, and vice versa.';
`;
