import { londonDateOf } from '@hub/platform';
import { seedHealth } from '@hub/health';
import { seedSocialCare } from '@hub/social-care';
import type { HubDatabases } from '../openDatabases';
import { makePopulation } from './makePopulation';

/** Whether social care knows no child yet, so that a seed disturbs nobody. */
export const isEmpty = (databases: HubDatabases): Promise<boolean> =>
  databases.socialCare.asLoader(async (client) => {
    const { rows } = await client.query<{ found: boolean }>('select exists (select from child) as found');
    return !rows[0]!.found;
  });

/**
 * Tells a synthetic population to each agency, each in one transaction of its own. Health is first: a seed that was
 * interrupted between the two leaves social care empty, and the next start seeds both again.
 */
export async function seedHub(databases: HubDatabases, children: number): Promise<void> {
  const population = makePopulation({ children, today: londonDateOf(new Date()) });
  await databases.health.asLoader((client) => seedHealth(client, population));
  await databases.socialCare.asLoader((client) => seedSocialCare(client, population));
}
