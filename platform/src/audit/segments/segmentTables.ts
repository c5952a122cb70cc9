/** As it was before: one table each, whatever the month. */
const SET_ASIDE = `
alter table audit.look drop constraint look_chain_sequence_fkey;
alter table audit.look rename to look_unsegmented;
alter table audit.record rename to record_unsegmented;
alter table audit.look_unsegmented rename constraint look_pkey to look_unsegmented_pkey;
alter table audit.record_unsegmented rename constraint record_pkey to record_unsegmented_pkey;
drop index audit.record_hash, audit.look_children, audit.look_categories, audit.look_role, audit.look_time,
  audit.look_subject, audit.look_unanswered, audit.look_emergency;
`;

/**
 * A chain lies in one month, and the pair of both is what its records refer to: so chain and sequence stay unique over all
 * segments, though PostgreSQL can promise that within each alone. A chain that ran over the end of a month, as chains did,
 * belongs to the month of its last record: nothing is dropped before its time.
 */
const CHAINS = `
alter table audit.chain add column segment date;
update audit.chain set segment = date_trunc('month', coalesce(
  (select max(recorded_at) from audit.record_unsegmented as record where record.chain = chain.id), started_at
) at time zone 'UTC')::date;
alter table audit.chain alter column segment set not null, add check (extract(day from segment) = 1),
  add unique (id, segment);
comment on column audit.chain.segment is 'The month, by its first day in UTC, that all records of this chain lie in.';
`;

const RECORDS = `
create table audit.record (
  chain uuid not null,
  segment date not null,
  sequence bigint not null check (sequence > 0),
  bytes bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (chain, sequence, segment),
  foreign key (chain, segment) references audit.chain (id, segment)
) partition by list (segment);
create index record_hash on audit.record using hash (hash);
`;

/** No foreign key to the record, so that a month is dropped without asking row by row: \`verify-audit\` holds both together. */
const LOOKS = `
create table audit.look (
  chain uuid not null,
  segment date not null,
  sequence bigint not null,
  at timestamptz not null,
  subject text not null,
  role text not null,
  purpose text,
  verdict text not null,
  categories text[] not null,
  children uuid[] not null,
  primary key (chain, sequence, segment)
) partition by list (segment);
create index look_children on audit.look using gin (children);
create index look_categories on audit.look using gin (categories);
create index look_role on audit.look (role, at, chain, sequence);
create index look_time on audit.look (at, chain, sequence);
create index look_subject on audit.look (subject, at, chain, sequence);
create index look_unanswered on audit.look (at, chain, sequence) where verdict in ('DENIED', 'FAILED');
create index look_emergency on audit.look (at, chain, sequence) where purpose = 'EMERGENCY';
`;

const DROPPED = `
create table audit.dropped_segment (
  segment date primary key,
  statement text not null,
  signature text not null
);
comment on table audit.dropped_segment is 'Which months were dropped when their time was over: of each chain how many records, its first and its last hash.';
`;

/** Every record keeps its place, its bytes and its time. */
export const MOVE_INTO_SEGMENTS = `
select audit.make_segment(segment) from (select distinct segment from audit.chain) as months;
insert into audit.record (chain, segment, sequence, bytes, previous_hash, hash, recorded_at)
  select old.chain, chain.segment, old.sequence, old.bytes, old.previous_hash, old.hash, old.recorded_at
  from audit.record_unsegmented as old join audit.chain on chain.id = old.chain;
insert into audit.look (chain, segment, sequence, at, subject, role, purpose, verdict, categories, children)
  select old.chain, chain.segment, old.sequence, old.at, old.subject, old.role, old.purpose, old.verdict, old.categories,
    old.children
  from audit.look_unsegmented as old join audit.chain on chain.id = old.chain;
drop table audit.look_unsegmented;
drop table audit.record_unsegmented;
`;

export const SEGMENT_TABLES = SET_ASIDE + CHAINS + RECORDS + LOOKS + DROPPED;
