import type { Client } from 'pg';

/**
 * Puts the returns of all years together: of each key the row of the latest year counts. An episode that an older
 * return shows as open and a newer one does not have was corrected, for an open episode is returned again the next
 * year (rule 502 of the validation rules); keeping it would leave the child in two places.
 */
export async function mergeYears(client: Client, authorityCode: string): Promise<void> {
  await client.query(
    `insert into latest_row (child_id, return_table, key_date, occurrence, collection_year, read_as)
     select child_id, return_table, key_date, occurrence, collection_year, read_as
     from (
       select affected.child_id, kept.*,
         max(kept.collection_year) over (partition by kept.child, kept.return_table, kept.key_date) as latest_of_key,
         max(kept.collection_year) over (partition by kept.child, kept.return_table) as latest_of_table
       from raw.ssda903_row as kept join affected using (child)
       where kept.superseded_by is null and kept.authority_code = $1
     ) as told
     where collection_year = latest_of_key
       and not (return_table = 'Episodes' and not read_as ? 'DEC' and collection_year < latest_of_table)`,
    [authorityCode],
  );
  await client.query('analyze latest_row');
}
