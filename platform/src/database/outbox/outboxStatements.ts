import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DomainTable } from '../../policy';
import type { DatabaseDefinition, Query } from '../Database';
import type { DatabaseRoles } from '../databaseRoles';

/** The channel on which a database says that something changed; the payload is the table's name. */
const CHANGES = 'hub_changes';
/** How the role's name ends of whoever passes events on to other systems. Only a definition that lists it has one. */
export const OUTBOX_RELAY = 'outbox_relay';

/**
 * Every write to a table that callers write leaves an event in schema `outbox`, in the same transaction, so that there is
 * none without the other; whoever listens is told when it is committed. Relationships leave none and are told too: a
 * list can become empty by them. Statements for the owner that can be run again.
 */
export function outboxStatements(definition: DatabaseDefinition, roles: DatabaseRoles): Query[] {
  if (definition.domainTables.length === 0) return [];
  return [
    { text: TABLE },
    { text: FUNCTIONS },
    { text: rightsFor(definition, roles) },
    { text: definition.domainTables.map(triggersOf).join('\n') },
    { text: TELL_RELATIONSHIPS },
  ];
}

const TABLE = `
create schema if not exists outbox;
create table if not exists outbox.event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  table_name text not null,
  row_id text,
  child_id uuid,
  action text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
  subject text,
  request_id text
);
create index if not exists event_at on outbox.event (at);
comment on column outbox.event.subject is 'Null for an import: one event a statement, however many rows it has.';`;

/** Nobody asks for events this old; the writes themselves are in the tables, the looks in the audit. */
const KEPT = `interval '30 days'`;

/**
 * They run as the owner, so that callers need no right here. A statement's rows come as one set: an event each for a
 * caller, one for an import of thousands. Every thousandth event lets the oldest go.
 */
const FUNCTIONS = `
create or replace function outbox.forget(keep interval default ${KEPT}) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten bigint;
begin
  delete from outbox.event where at < now() - greatest(keep, interval '1 day');
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

create or replace function outbox.note() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller text := nullif(current_setting('hub.subject', true), '');
  request text := nullif(current_setting('hub.request_id', true), '');
  noted bigint;
begin
  if caller is null then
    insert into outbox.event (table_name, action) select tg_table_name, tg_op where exists (select from changed);
  else
    insert into outbox.event (table_name, row_id, child_id, action, subject, request_id)
    select tg_table_name, written.columns->>'id', (written.columns->>tg_argv[0])::uuid, tg_op, caller, request
    from (select to_jsonb(changed) as columns from changed) as written;
  end if;
  get diagnostics noted = row_count;
  if noted > 0 then
    perform pg_notify('${CHANGES}', tg_table_name);
    if currval('outbox.event_id_seq') % 1000 < noted then perform outbox.forget(); end if;
  end if;
  return null;
end $$;

create or replace function outbox.tell() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('${CHANGES}', tg_table_schema || '.' || tg_table_name);
  return null;
end $$;`;

const rightsFor = ({ readers = [] }: DatabaseDefinition, { owner, loader }: DatabaseRoles): string => {
  const database = owner.replace(/_owner$/, '');
  const reading = [loader, ...(readers.includes(OUTBOX_RELAY) ? [`${database}_${OUTBOX_RELAY}`] : [])]
    .map(escapeIdentifier)
    .join(', ');
  return `
revoke all on schema outbox from public;
revoke all on all tables in schema outbox from public;
revoke all on all functions in schema outbox from public;
grant usage on schema outbox to ${reading};
grant select on outbox.event to ${reading};
grant execute on function outbox.forget(interval) to ${escapeIdentifier(loader)};`;
};

const EVENTS = [
  { event: 'insert', rows: 'new' },
  { event: 'update', rows: 'new' },
  { event: 'delete', rows: 'old' },
] as const;

/** A trigger with a set of rows is for one kind of event. A table that callers may no longer write loses its own. */
function triggersOf({ table, childColumn, write, remove }: DomainTable): string {
  const name = `public.${escapeIdentifier(table)}`;
  return EVENTS.map(({ event, rows }) => {
    const isNoted = event === 'delete' ? remove : write;
    if (!isNoted) return `drop trigger if exists hub_note_${event} on ${name};`;
    return `create or replace trigger hub_note_${event} after ${event} on ${name}
      referencing ${rows} table as changed for each statement execute function outbox.note(${escapeLiteral(childColumn ?? '')});`;
  }).join('\n');
}

const TELL_RELATIONSHIPS = `
do $$
declare
  kept regclass;
begin
  for kept in
    select oid from pg_class where relnamespace = to_regnamespace('relationship') and relkind in ('r', 'p')
  loop
    execute format('create or replace trigger hub_tell after insert or update or delete on %s
      for each statement execute function outbox.tell()', kept);
  end loop;
end $$;`;
