import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The professionals who work with a child. An allocation is also a relationship: it opens the child to the worker,
 * and its end closes it (see the schema `relationship`). `write_receipt` names no child: it answers a repeated
 * request even when the first one ended the caller's own access.
 */
export class CreateContacts1795305600003 implements MigrationInterface {
  name = 'CreateContacts1795305600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table write_receipt, worker_allocation_change, worker_allocation, professional');
  }
}

const TABLES = `
create table professional (
  subject text primary key,
  name text not null,
  job_title text not null,
  team text not null,
  telephone text
);
create table worker_allocation (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child on delete cascade,
  subject text not null references professional,
  kind text not null check (kind in ('caseload', 'reviews')),
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  version integer not null default 1
);
create index on worker_allocation (child_id);
create unique index worker_allocation_open on worker_allocation (child_id, subject, kind) where ended_on is null;
create table worker_allocation_change (
  allocation_id uuid not null references worker_allocation on delete cascade,
  version integer not null,
  child_id uuid not null references child on delete cascade,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  change text not null check (change in ('ALLOCATED', 'ENDED')),
  primary key (allocation_id, version)
);
create table write_receipt (
  subject text not null,
  mutation text not null,
  idempotency_key text not null,
  request_digest text not null,
  allocation_id uuid not null,
  version integer not null,
  written_at timestamptz not null default now(),
  primary key (subject, mutation, idempotency_key)
);
`;
