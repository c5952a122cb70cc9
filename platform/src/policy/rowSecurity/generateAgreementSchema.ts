import { escapeIdentifier } from 'pg';

/**
 * The agreement inside the database: one row for each role, purpose and category, and the functions by which a
 * policy asks for the children that the current transaction's caller reaches. The functions run as their owner, so
 * that callers need no right on the table; bodies in `begin atomic` are bound when they are made, so that no
 * search path can put another table or operator in their place. The text can be run again.
 */
export function generateAgreementSchema(callerRoles: string[]): string {
  const callers = callerRoles.map(escapeIdentifier).join(', ');
  return `${TABLES}${FUNCTIONS}
revoke all on schema agreement from public;
revoke all on all tables in schema agreement from public;
revoke all on all functions in schema agreement from public;
grant usage on schema agreement to ${callers};
grant execute on function ${CALLED_BY_POLICIES.join(', ')} to ${callers};
`;
}

const CALLED_BY_POLICIES = ['readable', 'writable', 'allowed', 'changeable'].map((name) => `agreement.${name}(text)`);

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
  drop constraint if exists grants_read_reach_check,
  drop constraint if exists grants_write_reach_check,
  add constraint grants_read_reach_check check (read_reach in ('NOBODY', 'OPENED', 'MINORS', 'EVERYONE')),
  add constraint grants_write_reach_check check (write_reach in ('NOBODY', 'OPENED', 'MINORS', 'EVERYONE'));
`;

/** A setting that was made local to an earlier transaction reads as '' afterwards, not as null. */
const children = (setting: string) => `coalesce(nullif(current_setting('${setting}', true), '')::uuid[], '{}'::uuid[])`;

const CALLERS_GRANT = `from agreement.grants as granted
    where granted.role = current_setting('hub.role', true)
      and granted.purpose = coalesce(current_setting('hub.purpose', true), '')
      and granted.category = wanted`;

/** Whom the caller reaches in this category only. JSON of an array literal for each category; mostly there is none. */
const OPENED = `case when coalesce(current_setting('hub.opened', true), '') <> ''
        then (current_setting('hub.opened', true)::jsonb ->> wanted)::uuid[] end`;

/** Joining an array to null gives the array: a row that reaches nobody is left out, so that nothing is joined to it. */
const childrenWithin = (reach: string) => `
  select coalesce((
    select case granted.${reach}
      when 'EVERYONE' then ${children('hub.minors')} || ${children('hub.adults')}
      when 'MINORS' then ${children('hub.minors')}
    end || ${OPENED}
    ${CALLERS_GRANT} and granted.${reach} in ('OPENED', 'MINORS', 'EVERYONE')
  ), '{}'::uuid[]);`;

const anyReach = (reach: string) => `
  select exists (select ${CALLERS_GRANT} and granted.${reach} <> 'NOBODY');`;

const makeFunction = (name: string, returns: string, body: string) => `
create or replace function agreement.${name}(wanted text) returns ${returns}
language sql stable security definer
begin atomic${body}
end;
`;

const FUNCTIONS = [
  makeFunction('readable', 'uuid[]', childrenWithin('read_reach')),
  makeFunction('writable', 'uuid[]', childrenWithin('write_reach')),
  makeFunction('allowed', 'boolean', anyReach('read_reach')),
  makeFunction('changeable', 'boolean', anyReach('write_reach')),
].join('');
