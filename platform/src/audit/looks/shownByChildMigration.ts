import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CATCH_UP_BY_SEGMENT } from '../segments/catchUpBySegment';
import { lookFunctions } from './lookFunctions';

/** What a look showed of one child; see `AuditEntry.shown`. Null, as of records from before, stands for all categories. */
const SHOWN_OF = `
create function looks.shown_of(categories text[], children uuid[], shown text, child uuid) returns text[]
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case when shown is null then categories else array(
    select listed.category
    from unnest(categories) with ordinality as listed (category, number),
      lateral (select (cardinality(categories) + 3) / 4 as width) as digits,
      lateral (select ('x' || substr(shown, (array_position(children, child) - 1) * width + 1, width))::varbit as bits) as own
    where get_bit(own.bits, listed.number::integer - 1) = 1
    order by listed.number
  ) end
$$;
revoke all on function looks.shown_of(text[], uuid[], text, uuid) from public;
`;

/** As it was, and with what was shown of whom. */
const CATCH_UP = CATCH_UP_BY_SEGMENT.replace('categories, children)', 'categories, children, shown)').replace(
  `next.entry->'children'))::uuid[]`,
  `next.entry->'children'))::uuid[], next.entry->>'shown'`,
);

const TELL_BY_CHILD = `alter table audit.look add column shown text; ${SHOWN_OF}${CATCH_UP}${lookFunctions('byChild')}`;

/** A look tells of each child what of them it showed. What was recorded before is as it was. */
export class TellLooksByChild1795426000000 implements MigrationInterface {
  readonly name = 'TellLooksByChild1795426000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TELL_BY_CHILD);
  }

  async down(): Promise<void> {
    throw new Error('Who was told of what would be forgotten: restore the backup of before instead.');
  }
}
