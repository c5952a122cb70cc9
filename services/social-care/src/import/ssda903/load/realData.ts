import type { Database } from '@hub/platform';
import type { Client } from 'pg';

/** Whether a database holds real children. Once it does, it does for good: the demo sign-in then refuses. */
export interface RealMark {
  isReal(): Promise<boolean>;
}

/** The mark of social care's database, for whoever starts the hub. */
export const createRealMark = (database: Pick<Database, 'asLoader'>): RealMark => ({
  isReal: () => database.asLoader(holdsRealData),
});

/** Whether this database ever took a return that was not synthetic. */
export async function holdsRealData(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ real: boolean }>('select exists (select from raw.real_data) as real');
  return rows[0]!.real;
}

/** Whether anybody here is made up: by a seed, or by a return that was imported for trying out. */
export async function holdsMadeUpChildren(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select exists (select from child where synthetic) as found');
  return rows[0]!.found;
}

/** Marks it, in the transaction of the import. The loader may neither change nor delete the mark. */
export async function markReal(client: Client, importId: number): Promise<void> {
  await client.query('insert into raw.real_data (import_id) values ($1) on conflict do nothing', [importId]);
}
