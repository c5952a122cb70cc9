import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the councils published: `public.strategy` of the agreement, for everybody to read. Every row leads to the
 * document that it was taken from. Ids are words, the same in every installation.
 */
export class CreateStrategies1795305600401 implements MigrationInterface {
  name = 'CreateStrategies1795305600401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STRATEGIES + BOARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table strategy_update, principle_lead, board, promise, strategy_step, strategy_priority, strategy, principle, published_source, authority',
    );
  }
}

const STRATEGIES = `
create table authority (
  code text primary key check (code ~ '^[0-9]{3}$'),
  name text not null
);
create table published_source (
  id text primary key,
  title text not null,
  published_by text not null,
  published_on date,
  caution text
);
create table principle (
  number smallint primary key check (number between 1 and 7),
  words text not null
);
create table strategy (
  id text primary key,
  authority_code text not null references authority,
  title text not null,
  period text not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  vision text,
  source_id text not null references published_source,
  version integer not null default 1 check (version > 0)
);
create table strategy_priority (
  id text primary key,
  strategy_id text not null references strategy on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('PRIORITY', 'OBJECTIVE', 'OUTCOME', 'THEME')),
  title text not null,
  words text,
  principle smallint references principle,
  unique (strategy_id, position)
);
create table strategy_step (
  id text primary key,
  priority_id text not null references strategy_priority on delete cascade,
  position smallint not null,
  words text not null,
  unique (priority_id, position)
);
create table promise (
  id text primary key,
  strategy_id text not null references strategy on delete cascade,
  position smallint not null,
  part text not null,
  words text not null,
  unique (strategy_id, position)
);
create table strategy_update (
  id uuid primary key default gen_random_uuid(),
  strategy_id text not null references strategy on delete cascade,
  version integer not null,
  principle smallint references principle,
  published_on date not null,
  words text not null,
  unique (strategy_id, version)
);
comment on column strategy.last_day is 'Documents give years; a strategy whose time is over is still shown, as one of the past.';
comment on column strategy.version is 'Counts the updates that were published, from 1.';
`;

const BOARDS = `
create table board (
  id text primary key,
  authority_code text not null references authority,
  name text not null,
  also_known_as text[] not null default '{}',
  kind text not null check (kind in ('PARTNERSHIP', 'MEMBERS', 'YOUNG_PEOPLE', 'EXECUTIVE', 'SCRUTINY', 'GOVERNING_BODY')),
  words text not null,
  meets text,
  answers_to text references board,
  source_id text not null references published_source,
  unique (id, authority_code)
);
create table principle_lead (
  authority_code text not null references authority,
  principle smallint not null references principle,
  office text not null,
  words text not null,
  source_id text not null references published_source,
  primary key (authority_code, principle, office)
);
comment on table board is 'Of one authority each: three boards are called MALAP.';
comment on table principle_lead is 'Offices, not people: the documents name nobody.';
`;
