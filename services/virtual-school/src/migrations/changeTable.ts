/**
 * Who changed what in a record of one category. A change belongs to a record by its id, which is the child's where a
 * child has one such record.
 */
export const changeTable = (noun: string): string => `
create table ${noun}_change (
  record_id uuid not null,
  version integer not null,
  child_id uuid not null references pupil on delete cascade,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (record_id, version)
);
create index on ${noun}_change (child_id);
comment on column ${noun}_change.version is 'The version that the change made.';
`;
