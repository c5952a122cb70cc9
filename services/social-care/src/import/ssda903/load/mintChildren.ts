import type { Client } from 'pg';
import type { Authority } from '../authorities/findAuthority';
import type { Changes } from './Changes';

/**
 * Gives every child that the return names an id of the hub. It is minted once: `child_local_id` keeps it for the
 * authority and its own id of the child, so that the next return finds the same child.
 */
export async function mintChildren(client: Client, authority: Authority, synthetic: boolean): Promise<Changes> {
  const { rows } = await client.query<{ id: string }>(
    `with made as (insert into authority (code, name) values ($1, $2) on conflict (code) do nothing returning id)
     select id from made union all select id from authority where code = $1`,
    [authority.code, authority.name],
  );
  await client.query(FIND_AFFECTED);
  await client.query(
    `update affected set child_id = known.child_id from child_local_id as known
     where known.authority_code = $1 and known.local_id = affected.child`,
    [authority.code],
  );
  return mintMissing(client, authority.code, rows[0]!.id, synthetic);
}

const FIND_AFFECTED = `
  insert into affected (child)
  select child from returned
  union
  select kept.child from difference join raw.ssda903_row as kept on kept.id = difference.current_id`;

async function mintMissing(client: Client, authorityCode: string, authorityId: string, synthetic: boolean) {
  const minted = await client.query(
    'update affected set child_id = gen_random_uuid() where child_id is null returning child_id',
  );
  const ids = minted.rows.map(({ child_id }: { child_id: string }) => child_id);
  await client.query(
    'insert into child (id, responsible_authority, synthetic) select id, $2, $3 from unnest($1::uuid[]) as id',
    [ids, authorityId, synthetic],
  );
  await client.query(
    `insert into child_local_id (child_id, authority_code, local_id)
     select child_id, $2, child from affected where child_id = any ($1)`,
    [ids, authorityCode],
  );
  const { rows } = await client.query<{ all: number }>('select count(*)::integer as all from affected');
  await client.query('analyze affected');
  return { added: ids.length, changed: 0, removed: 0, unchanged: rows[0]!.all - ids.length };
}
