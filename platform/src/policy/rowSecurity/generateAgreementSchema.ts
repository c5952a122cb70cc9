import { escapeIdentifier } from 'pg';

/** Who finds the agreement in a database. */
export interface AgreementReaders {
  /** Roles that policies are asked for. */
  callers: readonly string[];
  /** Roles that log in and say whose transaction it is, before they become a caller or read for one. */
  logins: readonly string[];
}

/**
 * The agreement inside the database: one row for each role, purpose and category, and the functions by which a
 * policy asks for the children that the current transaction's caller reaches. What reads the table runs as its owner, so
 * that callers need no right on it. Bodies in `begin atomic` are bound when they are made, the others have a search path
 * of their own, so that nobody can put another table or operator in their place. The text can be run again.
 */
export function generateAgreementSchema({ callers, logins }: AgreementReaders): string {
  const [ofCallers, everybody] = [callers, [...callers, ...logins]].map((roles) =>
    roles.map(escapeIdentifier).join(', '),
  );
  return `${TABLES}${REACH}${SCOPE}${CHILDREN}
revoke all on schema agreement from public;
revoke all on all tables in schema agreement from public;
revoke all on all functions in schema agreement from public;
grant usage on schema agreement to ${everybody};
grant execute on function agreement.keep_scope(uuid[], uuid[]) to ${everybody};
grant execute on function ${CALLED_BY_POLICIES.join(', ')} to ${ofCallers};
`;
}

const CALLED_BY_POLICIES = [
  ...['readable', 'writable', 'allowed', 'changeable', 'read_reach', 'write_reach'].map((name) => `${name}(text)`),
  'children_within(text, text)',
].map((signature) => `agreement.${signature}`);

const TABLES = `
create schema if not exists agreement;
create table if not exists agreement.current (
  only_one boolean primary key default true check (only_one),
  digest text not null,
  installed_at timestamptz not null default now()
);
create table if not exists agreement.grants (
  role text not null,
  purpose text not null,
  category text not null,
  read_reach text not null,
  write_reach text not null,
  primary key (role, purpose, category)
);
alter table agreement.grants
  add column if not exists from_day date not null default '-infinity',
  add column if not exists to_day date not null default 'infinity',
  drop constraint if exists grants_pkey,
  add primary key (role, purpose, category, from_day),
  drop constraint if exists grants_read_reach_check,
  drop constraint if exists grants_write_reach_check,
  add constraint grants_read_reach_check check (read_reach in ('NOBODY', 'OPENED', 'MINORS', 'EVERYONE')),
  add constraint grants_write_reach_check check (write_reach in ('NOBODY', 'OPENED', 'MINORS', 'EVERYONE'));
`;

/**
 * PL/pgSQL, for it keeps the plan where SQL functions of PostgreSQL 17 and older make it anew in each statement. A
 * setting that was made local to an earlier transaction reads as '' afterwards, not as null.
 */
const reachFunction = (name: string, reach: string) => `
create or replace function agreement.${name}(wanted text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select granted.${reach} from agreement.grants as granted
    where granted.role = current_setting('hub.role', true)
      and granted.purpose = coalesce(current_setting('hub.purpose', true), '')
      and granted.category = wanted
      and (now() at time zone 'Europe/London')::date >= granted.from_day
      and (now() at time zone 'Europe/London')::date < granted.to_day
  );
end $$;
`;

/** Runs as its caller, and is one expression, so that PostgreSQL puts it into the policy that calls it. */
const expression = (name: string, returns: string, value: string) => `
create or replace function agreement.${name}(wanted text) returns ${returns}
language sql stable security invoker
begin atomic
  select ${value};
end;
`;

const REACH = [
  reachFunction('read_reach', 'read_reach'),
  reachFunction('write_reach', 'write_reach'),
  expression('allowed', 'boolean', `coalesce(agreement.read_reach(wanted) <> 'NOBODY', false)`),
  expression('changeable', 'boolean', `coalesce(agreement.write_reach(wanted) <> 'NOBODY', false)`),
].join('');

/**
 * The children of the scope, kept for the transaction in a cursor that was opened on them: it ends with the transaction,
 * and unlike a setting it keeps arrays as arrays, which every policy of a statement reads anew (docs/adr/0004).
 */
const SCOPE = `
create or replace function agreement.keep_scope(minors uuid[], adults uuid[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare scope refcursor := 'hub_scope';
begin
  open scope scroll for select minors, adults;
end $$;
create or replace function agreement.children_within(reach text, category text) returns uuid[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  scope refcursor := 'hub_scope';
  minors uuid[];
  adults uuid[];
  reached uuid[] := '{}';
  opened text := current_setting('hub.opened', true);
begin
  if reach is null or reach not in ('OPENED', 'MINORS', 'EVERYONE') then
    return reached;
  end if;
  if reach <> 'OPENED' and current_setting('hub.listed', true) = 'yes' then
    fetch first from scope into minors, adults;
    reached := case reach when 'EVERYONE' then minors || adults else minors end;
  end if;
  if opened <> '' then
    reached := reached || coalesce((opened::jsonb ->> category)::uuid[], '{}');
  end if;
  return reached;
end $$;
`;

const CHILDREN = [
  expression('readable', 'uuid[]', 'agreement.children_within(agreement.read_reach(wanted), wanted)'),
  expression('writable', 'uuid[]', 'agreement.children_within(agreement.write_reach(wanted), wanted)'),
].join('');
