import { londonDateOf } from '@hub/platform';
import type { HubDatabases } from '../openDatabases';
import { SERVICES } from '../services';
import { makePopulation } from './makePopulation';

/** Whether social care knows no child yet, so that a seed disturbs nobody. */
export const isEmpty = (databases: HubDatabases): Promise<boolean> =>
  databases.of('social-care').asLoader(async (client) => {
    const { rows } = await client.query<{ found: boolean }>('select exists (select from child) as found');
    return !rows[0]!.found;
  });

/** Tells a synthetic population to each agency, each in one transaction of its own. */
export async function seedHub(databases: HubDatabases, children: number): Promise<void> {
  const population = makePopulation({ children, today: londonDateOf(new Date()) });
  for (const { name, seed } of SERVICES) await databases.of(name).asLoader((client) => seed(client, population));
}
