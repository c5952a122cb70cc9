import { escapeIdentifier, type Client } from 'pg';
import type { Changes } from './Changes';

/** A domain table and what makes it up; `next_<table>` holds what it should say of the affected children. */
export interface SyncedTable {
  table: string;
  key: readonly string[];
  columns: readonly string[];
  /** Rows that a return does not speak of stay, for they hold what no return has (names). */
  keepsOthers?: boolean;
}

/** In the order in which they are written: each only points to those before it. */
export const SYNCED = {
  childName: { table: 'child_name', key: ['child_id'], columns: ['date_of_birth', 'sex'], keepsOthers: true },
  characteristics: {
    table: 'child_characteristics',
    key: ['child_id'],
    columns: ['ethnicity', 'unaccompanied_asylum_seeker', 'unaccompanied_until'],
  },
  careStatus: {
    table: 'care_status',
    key: ['child_id'],
    columns: ['looked_after', 'looked_after_since', 'ceased_on', 'responsible_authority_code', 'as_at'],
  },
  episode: {
    table: 'episode',
    key: ['child_id', 'started_on', 'occurrence'],
    columns: ['reason_for_episode', 'legal_status', 'category_of_need', 'ended_on', 'reason_ended'],
  },
  placement: {
    table: 'placement',
    key: ['child_id', 'started_on', 'occurrence'],
    columns: ['episode_id', 'ended_on', 'type', 'provider', 'reason_for_change', 'ofsted_urn'],
  },
  placementAddress: {
    table: 'placement_address',
    key: ['placement_id'],
    columns: ['child_id', 'postcode', 'started_on', 'ended_on'],
  },
  review: { table: 'review', key: ['child_id', 'held_on', 'occurrence'], columns: ['participation'] },
} as const satisfies Record<string, SyncedTable>;

/** Makes the table say what `next_<table>` says of the affected children, touching only rows that differ. */
export async function syncTable(client: Client, { table, key, columns, keepsOthers }: SyncedTable): Promise<Changes> {
  const [target, next] = [escapeIdentifier(table), escapeIdentifier(`next_${table}`)];
  const tuple = (of: string, names: readonly string[]) =>
    `(${names.map((name) => `${of}.${escapeIdentifier(name)}`).join(', ')})`;
  const sameKey = `${tuple('target', key)} = ${tuple('next', key)}`;
  const all = [...key, ...columns].map(escapeIdentifier).join(', ');
  const run = async (text: string) => (await client.query(text)).rowCount ?? 0;

  await client.query(`analyze ${next}`);
  const removed = keepsOthers
    ? 0
    : await run(`delete from ${target} as target using affected
        where target.child_id = affected.child_id and not exists (select from ${next} as next where ${sameKey})`);
  const changed = await run(`update ${target} as target
    set (${columns.map(escapeIdentifier).join(', ')}) = row ${tuple('next', columns)}
    from ${next} as next where ${sameKey} and row ${tuple('target', columns)} is distinct from row ${tuple('next', columns)}`);
  const added = await run(`insert into ${target} (${all}) select ${all} from ${next} as next
    where not exists (select from ${target} as target where ${sameKey})`);
  const { rows } = await client.query<{ all: number }>(`select count(*)::integer as all from ${next}`);
  return { added, changed, removed, unchanged: rows[0]!.all - added - changed };
}
