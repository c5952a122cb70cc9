import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REAL_COUNCILS } from '../council/realCouncils';

const TABLES = `
create table council (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('COUNTY', 'DISTRICT', 'UNITARY')),
  county_code text references council deferrable initially deferred,
  childrens_services_code text not null,
  started_on date not null,
  ended_on date check (ended_on > started_on),
  successor_code text references council deferrable initially deferred,
  check (successor_code is null or (ended_on is not null and successor_code <> code)),
  check ((kind = 'DISTRICT') = (county_code is not null))
);
create index on council (successor_code);
create table offer (
  id uuid primary key default gen_random_uuid(),
  council_code text not null references council,
  name text not null,
  description text not null,
  eligibility text not null,
  minimum_age integer check (minimum_age between 0 and 120),
  maximum_age integer check (maximum_age between coalesce(minimum_age, 0) and 120),
  cost_options jsonb not null default '[]',
  promised_band text check (promised_band in ('EMERGENCY', 'GOLD', 'SILVER', 'BRONZE')),
  url text,
  source text,
  published_on date not null,
  withdrawn_on date check (withdrawn_on >= published_on),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now()
);
create index on offer (council_code);
create table offer_assurance (
  offer_id uuid not null references offer on delete cascade,
  assured_on date not null,
  assured_by text not null,
  primary key (offer_id, assured_on)
);
create table offer_change (
  offer_id uuid not null references offer on delete cascade,
  version integer not null,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (offer_id, version)
);
comment on column council.ended_on is 'The first day on which it was no more.';
comment on column offer.withdrawn_on is 'The first day on which it no longer stood.';
comment on column offer.promised_band is 'The band that the offer promises to every care leaver, where it promises one.';
comment on column offer_assurance.assured_by is 'The assurer''s post and council, as published: no name, for anybody reads it.';
`;

const INSERT_COUNCILS = `
insert into council
  (code, name, kind, county_code, childrens_services_code, started_on, ended_on, successor_code)
select code, name, kind, "countyCode", "childrensServicesCode", "startedOn", "endedOn", "successorCode"
from jsonb_to_recordset($1::jsonb) as council (code text, name text, kind text, "countyCode" text,
  "childrensServicesCode" text, "startedOn" date, "endedOn" date, "successorCode" text)`;

/** Councils over time, those of the three areas among them, and what they publish for care leavers. */
export class CreateCouncils1795305600301 implements MigrationInterface {
  name = 'CreateCouncils1795305600301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(INSERT_COUNCILS, [JSON.stringify(REAL_COUNCILS)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table offer_change, offer_assurance, offer, council');
  }
}
