import type { Client } from 'pg';

/**
 * Date of birth, sex and characteristics. The header's word counts; a child without one still has the date of birth
 * that the other tables repeat. Of a header that is given twice the first counts.
 */
export async function makeIdentity(client: Client, authorityCode: string): Promise<void> {
  await client.query(BIRTH_AND_SEX);
  await client.query(CHARACTERISTICS, [authorityCode]);
}

/** 1 and 2 were the codes of SEX until the return of 2024, M, F and U are those since. */
const BIRTH_AND_SEX = `
  insert into next_child_name (child_id, date_of_birth, sex)
  select child_id,
    (array_agg((read_as ->> 'DOB')::date order by told_by_header desc, collection_year desc, occurrence)
      filter (where read_as ? 'DOB'))[1],
    (array_agg(case read_as ->> 'SEX' when '1' then 'M' when '2' then 'F' else read_as ->> 'SEX' end
      order by told_by_header desc, collection_year desc, occurrence)
      filter (where read_as ->> 'SEX' in ('1', '2', 'M', 'F', 'U')))[1]
  from (select *, return_table = 'Header' as told_by_header from latest_row) as told
  group by child_id
  having count(*) filter (where read_as ? 'DOB') > 0`;

/** A child is not unaccompanied when the authority returned the UASC table for that year without the child. */
const CHARACTERISTICS = `
  insert into next_child_characteristics (child_id, ethnicity, unaccompanied_asylum_seeker, unaccompanied_until)
  select child_id, header.read_as ->> 'ETHNIC',
    case when unaccompanied.child_id is not null then true when header.collection_year = any (returned_years) then false end,
    (unaccompanied.read_as ->> 'DUC')::date
  from (select * from latest_row where return_table = 'Header' and occurrence = 1) as header
  full join (select * from latest_row where return_table = 'UASC' and occurrence = 1) as unaccompanied using (child_id)
  cross join (
    select coalesce(array_agg(distinct collection_year), '{}') as returned_years from raw.ssda903_row
    where superseded_by is null and authority_code = $1 and return_table = 'UASC'
  ) as uasc`;
