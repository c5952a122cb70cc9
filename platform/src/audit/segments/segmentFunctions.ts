/**
 * Makes a month's tables where they are missing. They are made beside and then attached: that waits for nobody who reads or
 * adds meanwhile, and nobody waits for it.
 */
const MAKE_SEGMENT = `
create function audit.make_segment(month date) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  suffix text := to_char(month, 'YYYY_MM');
begin
  if to_regclass('audit.look_' || suffix) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtext('audit.make_segment'));
  if to_regclass('audit.look_' || suffix) is not null then
    return;
  end if;
  execute format('create table audit.%I (like audit.record including defaults including constraints)', 'record_' || suffix);
  execute format('alter table audit.record attach partition audit.%I for values in (%L)', 'record_' || suffix, month);
  execute format('create table audit.%I (like audit.look including defaults including constraints)', 'look_' || suffix);
  execute format('alter table audit.look attach partition audit.%I for values in (%L)', 'look_' || suffix, month);
end $$;
`;

/**
 * All that the gateway's role can have made: a chain of this month or its neighbours, with the month's segment and the
 * next one's. A record needs its chain, so that no record ever comes before its segment.
 */
const OPEN_CHAIN = `
create function audit.open_chain(id uuid, month date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  present date := date_trunc('month', now() at time zone 'UTC')::date;
begin
  if month not between present - interval '1 month' and present + interval '1 month' then
    raise exception 'A chain of % is opened while it is %: the clocks of gateway and database disagree.', month, present;
  end if;
  perform audit.make_segment(month);
  perform audit.make_segment((month + interval '1 month')::date);
  insert into audit.chain (id, segment) values (id, month);
end $$;
`;

/** For the owner alone. What is said of the month stays; its records, and what is looked for in them, go. */
const DROP_SEGMENT = `
create function audit.drop_segment(month date, statement text, signature text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  suffix text := to_char(month, 'YYYY_MM');
begin
  insert into audit.dropped_segment (segment, statement, signature) values (month, statement, signature);
  delete from audit.look_progress where chain in (select id from audit.chain where segment = month);
  execute format('drop table if exists audit.%I', 'look_' || suffix);
  execute format('drop table if exists audit.%I', 'record_' || suffix);
  delete from audit.chain where segment = month;
end $$;
`;

export const SEGMENT_FUNCTIONS = MAKE_SEGMENT + OPEN_CHAIN + DROP_SEGMENT;

export const SEGMENT_RIGHTS = `
revoke all on function audit.make_segment(date), audit.open_chain(uuid, date), audit.drop_segment(date, text, text)
  from public;
do $$
declare gateway text := quote_ident(current_database() || '_runtime');
begin
  -- A chain is opened by the function alone, which makes its segment.
  execute 'revoke insert on audit.chain from ' || gateway;
  execute 'grant execute on function audit.open_chain(uuid, date) to ' || gateway;
  execute 'grant select, insert on audit.record to ' || gateway;
  execute 'grant select on audit.look, audit.dropped_segment to ' || gateway;
end $$;
`;
