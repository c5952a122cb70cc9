import { createRealMark } from '@hub/social-care';
import type { Client } from 'pg';
import type { HubDatabases } from '../openDatabases';
import { SERVICES } from '../services';
import { isSocialCare, withLoaders } from './withLoaders';
import { tellAgencies } from './tellAgencies';
import { SeedRefused } from './SeedRefused';
import { takenBackWhen } from './takenBackWhen';

export interface SeedOptions {
  /** Other numbers make other people. */
  seed?: number;
  /** Do everything, and take it back. */
  dryRun?: boolean;
  onProgress?: (done: number) => void;
}

/** Whether social care knows no child yet, so that a seed disturbs nobody. */
export const isEmpty = (databases: HubDatabases): Promise<boolean> =>
  databases.of('social-care').asLoader(async (client) => !(await knowsAChild(client)));

/**
 * Tells a synthetic population to all agencies, a thousand children at a time, each agency in one transaction of its
 * own. Social care's is saved last: a seed that was interrupted leaves it empty, and the next one seeds all of them
 * again, which changes nothing where the rows are there already.
 * @throws SeedRefused when social care knows children or took real ones.
 */
export async function seedHub(databases: HubDatabases, children: number, options: SeedOptions = {}): Promise<void> {
  const services = SERVICES.toSorted((one, other) => Number(isSocialCare(other)) - Number(isSocialCare(one)));
  await refuseIfReal(databases);
  await takenBackWhen(options.dryRun, (atTheEnd) =>
    withLoaders(databases, services, async (loaders) => {
      await refuseUnlessEmpty(loaders.find(({ service }) => isSocialCare(service))!.client);
      await tellAgencies(loaders, { children, ...options });
      atTheEnd();
    }),
  );
}

/** @throws SeedRefused when social care ever took real records. */
export async function refuseIfReal(databases: HubDatabases): Promise<void> {
  if (await createRealMark(databases.of('social-care')).isReal()) throw new SeedRefused(HOLDS_REAL_RECORDS);
}

const HOLDS_REAL_RECORDS =
  'This database holds real records. Made-up children are never put beside them: use another database (DATABASE_URL or HUB_DATA_DIR).';
const KNOWS_CHILDREN =
  'There are children in this database already, and a seed fills an empty one only. Use another database (DATABASE_URL, HUB_DATABASE_PREFIX or HUB_DATA_DIR); for a demonstration that nobody needs any more, stop the hub and remove its data folder.';

async function knowsAChild(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select exists (select from child) as found');
  return rows[0]!.found;
}

/** A second seed, or an import, waits here until the first is done, and then finds its children. */
async function refuseUnlessEmpty(client: Client): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('hub import ssda903'))`);
  if (await knowsAChild(client)) throw new SeedRefused(KNOWS_CHILDREN);
}
