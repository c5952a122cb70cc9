import type { Client } from 'pg';
import type { Changes } from './Changes';

export interface RawScope {
  authorityCode: string;
  year: number;
  /** The tables that this return has: those that it has not stay as they were. */
  tables: readonly string[];
}

/**
 * Finds how the staged rows differ from the rows that are kept of the same authority, year and table. A table is
 * returned whole, so that a row which is not there any more is dropped.
 */
export async function findDifference(
  client: Client,
  { authorityCode, year, tables }: RawScope,
): Promise<Map<string, Changes>> {
  await client.query(
    `insert into difference
     select case when kept.id is null then 'added' when returned.child is null then 'removed' else 'changed' end,
       kept.id, returned.*
     from returned
     full join (
       select * from raw.ssda903_row
       where superseded_by is null and authority_code = $1 and collection_year = $2 and return_table = any ($3)
     ) as kept
       on kept.return_table = returned.return_table and kept.child = returned.child
       and kept.occurrence = returned.occurrence
       and coalesce(kept.key_date, '-infinity') = coalesce(returned.key_date, '-infinity')
     where kept.id is null or returned.child is null
       or (kept.cells, kept.read_as) is distinct from (returned.cells, returned.read_as)`,
    [authorityCode, year, tables],
  );
  const { rows } = await client.query<Changes & { return_table: string }>(COUNT_DIFFERENCE);
  return new Map(rows.map(({ return_table, ...changes }) => [return_table, changes]));
}

const COUNT_DIFFERENCE = `
  select return_table,
    count(*) filter (where kind = 'added')::integer as added,
    count(*) filter (where kind = 'changed')::integer as changed,
    count(*) filter (where kind = 'removed')::integer as removed,
    count(*) filter (where kind is null)::integer as unchanged
  from (
    select coalesce(difference.return_table, kept.return_table) as return_table, difference.kind
    from difference left join raw.ssda903_row as kept on kept.id = difference.current_id
    union all
    select return_table, null from returned
    where not exists (
      select from difference where difference.return_table = returned.return_table and difference.child = returned.child
        and difference.occurrence = returned.occurrence and difference.key_date is not distinct from returned.key_date
    )
  ) as counted group by return_table`;

/** Adds what is new, and marks what it replaces. A row that came again unchanged keeps the line that it first had. */
export async function keepDifference(
  client: Client,
  importId: number,
  { authorityCode, year }: RawScope,
): Promise<void> {
  await client.query(
    `update raw.ssda903_row as kept set superseded_by = $1 from difference where difference.current_id = kept.id`,
    [importId],
  );
  await client.query(
    `insert into raw.ssda903_row
       (import_id, authority_code, collection_year, return_table, child, key_date, occurrence, file, line, cells, read_as)
     select $1, $2, $3, return_table, child, key_date, occurrence, file, line, cells, read_as
     from difference where child is not null`,
    [importId, authorityCode, year],
  );
}
