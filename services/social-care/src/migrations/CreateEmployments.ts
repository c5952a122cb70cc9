import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For which authority's children's services a professional works, and from when to when. Callers only ask whether somebody
 * does, by a function that asks the agreement itself: a list of everybody's posts is nothing that the graph shows.
 */
export class CreateEmployments1795305710001 implements MigrationInterface {
  name = 'CreateEmployments1795305710001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE + QUESTION + RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function gate.works_for; drop table relationship.employment');
  }
}

const TABLE = `
create table relationship.employment (
  subject text not null references professional on delete cascade,
  authority_code text not null references authority (code),
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  primary key (subject, authority_code, started_on)
);
comment on table relationship.employment is 'Dated facts: in force from started_on until the day before ended_on. Nobody works for an authority who is not here.';
`;

/** Asked by whoever may write the professionals of this child, and by nobody else. */
const QUESTION = `
create function gate.works_for(child uuid, worker text, authority text, on_day date) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(child = any (agreement.writable('care.contacts')), false) then
    raise insufficient_privilege using message = 'row-level security: the agreement does not give this';
  end if;
  return exists (
    select from relationship.employment as post where post.subject = worker and post.authority_code = authority
      and post.started_on <= on_day and (post.ended_on is null or post.ended_on > on_day));
end $$;
`;

const RIGHTS = `
revoke all on function gate.works_for from public;
do $$
declare
  loader text := quote_ident(current_database() || '_loader');
  caller text := quote_ident(current_database() || '_scope_list');
begin
  execute format('grant execute on function gate.works_for to %s', caller);
  execute format('grant select, insert, update, delete on relationship.employment to %s', loader);
  alter table relationship.employment enable row level security;
  execute format('create policy load on relationship.employment to %s using (true) with check (true)', loader);
end $$;
`;
