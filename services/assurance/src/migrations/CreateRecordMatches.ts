import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAITING = `
create table match_candidate (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null,
  agency text not null,
  record_reference text not null,
  evidence jsonb not null,
  proposed_at timestamptz not null default now(),
  unique (child_id, agency, record_reference)
);
create index on match_candidate (agency, record_reference);
create index on match_candidate (proposed_at, id);
create table candidate_name (
  candidate_id uuid primary key references match_candidate on delete cascade,
  child_id uuid not null,
  given_name text not null,
  family_name text not null,
  date_of_birth date
);
create table candidate_nhs_number (
  candidate_id uuid primary key references match_candidate on delete cascade,
  child_id uuid not null,
  number text not null
);
create table candidate_upn (
  candidate_id uuid primary key references match_candidate on delete cascade,
  child_id uuid not null,
  upn text not null
);
comment on table match_candidate is 'A record of an agency that may be of this child, until somebody decides.';
comment on column match_candidate.record_reference is 'How the agency itself names its record.';
comment on column match_candidate.evidence is 'What was compared, and how it agreed; no value of either record.';
comment on table candidate_name is 'As the agency''s record has it, for whoever compares the two.';
`;

const DECIDED = `
create table record_link (
  id uuid primary key,
  child_id uuid,
  agency text not null,
  record_reference text not null,
  pair text not null,
  matched_by text not null,
  matched_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  undone_because text,
  version integer not null default 1 check (version > 0),
  constraint undone_without_a_child check (
    num_nulls(undone_by, undone_at, undone_because) in (0, 3) and (child_id is null) = (undone_by is not null))
);
create unique index record_link_of_record on record_link (agency, record_reference) where undone_at is null;
create index on record_link (matched_at, id);
create index on record_link (pair);
create table rejected_match (
  id uuid primary key,
  agency text not null,
  record_reference text not null,
  pair text not null,
  because text not null,
  rejected_by text not null,
  rejected_at timestamptz not null default now()
);
create index on rejected_match (pair);
comment on table record_link is 'A confirmed match, under the id of its candidate. Undone, it no longer says of whom.';
comment on column record_link.pair is 'SHA-256 of agency, record and child: the pair is not proposed again, and cannot be read here.';
`;

/**
 * Records of agencies that may be of a child, and what was decided. What waits is four tables, since a name, an NHS
 * number and a UPN are items of their own. A decision removes it, so that a record that is not the child's leaves
 * nothing with the child; a match that is undone forgets whose it was.
 */
export class CreateRecordMatches1795305600504 implements MigrationInterface {
  name = 'CreateRecordMatches1795305600504';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WAITING);
    await runner.query(DECIDED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table rejected_match, record_link, candidate_upn, candidate_nhs_number, candidate_name, match_candidate',
    );
  }
}
