/** Who works for which council, and to whom a council owes a duty: in force until the day before `ended_on`. */
export const RELATIONSHIP_TABLES = `
create schema relationship;
create table relationship.council (
  code text primary key,
  started_on date not null,
  ended_on date,
  successor_code text
);
create index on relationship.council (successor_code);
create table relationship.employment (
  subject text not null,
  council_code text not null references council,
  started_on date not null,
  ended_on date,
  primary key (subject, council_code, started_on)
);
create table relationship.duty (
  duty_id uuid primary key references housing_duty on delete cascade,
  child_id uuid not null,
  owed_by text not null,
  started_on date not null,
  ended_on date
);
create index on relationship.duty (owed_by);
create table relationship.child_birth (
  child_id uuid primary key references applicant on delete cascade,
  date_of_birth date not null
);
create table relationship.restricted_child (
  child_id uuid primary key references applicant on delete cascade,
  since date not null default current_date
);
comment on table relationship.employment is 'A post passes with the council: without an end it goes on with whoever took over.';
comment on table relationship.restricted_child is 'Housing''s own mark: excluded from every scope; only a named grant opens them.';
`;

const mirrorOf = (name: string, table: string, copy: string): string => `
create function relationship.mirror_${name}() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  ${copy};
  return null;
end $$;
create trigger mirror_${name}_insert after insert on public.${table}
  referencing new table as changed for each statement execute function relationship.mirror_${name}();
create trigger mirror_${name}_update after update on public.${table}
  referencing new table as changed for each statement execute function relationship.mirror_${name}();
`;

/**
 * Kept by the database in the writer's own transaction: a duty that is recorded or ended counts on the next request. The
 * scope is found from these copies, so that whoever finds it needs no right on a domain table.
 */
export const MIRRORS =
  mirrorOf(
    'birth',
    'applicant_birth',
    `insert into relationship.child_birth (child_id, date_of_birth) select child_id, date_of_birth from changed
  on conflict (child_id) do update set date_of_birth = excluded.date_of_birth`,
  ) +
  mirrorOf(
    'duty',
    'housing_duty',
    `insert into relationship.duty (duty_id, child_id, owed_by, started_on, ended_on)
  select id, child_id, owed_by, started_on, ended_on from changed
  on conflict (duty_id) do update set child_id = excluded.child_id, owed_by = excluded.owed_by,
    started_on = excluded.started_on, ended_on = excluded.ended_on`,
  ) +
  mirrorOf(
    'council',
    'council',
    `insert into relationship.council (code, started_on, ended_on, successor_code)
  select code, started_on, ended_on, successor_code from changed
  on conflict (code) do update set started_on = excluded.started_on, ended_on = excluded.ended_on,
    successor_code = excluded.successor_code`,
  ) +
  `
insert into relationship.council (code, started_on, ended_on, successor_code)
select code, started_on, ended_on, successor_code from public.council;
`;
