import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts to find a child by exact match, so that guessing ends after a few, in every gateway and after every restart.
 * Who, when and whether anybody was found; never whom they looked for. It counts: the record of looks is elsewhere, and
 * unlike that one it forgets.
 */
export class CreateLookups1700000000100 implements MigrationInterface {
  readonly name = 'CreateLookups1700000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema lookup;
      create table lookup.attempt (
        id bigint generated always as identity primary key,
        subject text not null,
        at timestamptz not null default clock_timestamp(),
        found boolean not null default false
      );
      create index attempt_subject on lookup.attempt (subject, at);
      do $$
      declare gateway text := quote_ident(current_database() || '_runtime');
      begin
        execute 'grant usage on schema lookup to ' || gateway;
        execute 'grant select, insert, update (found), delete on lookup.attempt to ' || gateway;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema lookup cascade');
  }
}
