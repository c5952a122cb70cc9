import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parse, print } from 'graphql';
import pg from 'pg';
import { recordedOperations, type AskedOften } from '@hub/platform';
import type { HubDatabases } from '../../openDatabases';
import { readDate } from '../readDate';

/** `hub schema operations FOLDER`: what each role really asks, for `hub schema check --operations`. */
export function registerRecordedOperations(schema: Command, open: () => Promise<HubDatabases>): void {
  schema
    .command('operations')
    .description('Write what each role asked, by the record of looks, as FOLDER/ROLE/….graphql; for `schema check`.')
    .argument('<folder>', 'where to; it is made when it is not there')
    .option('--since <date>', 'leave out what was last asked before this day, yyyy-mm-dd', readDate, '1970-01-01')
    .action((folder: string, { since }: { since: string }) => runRecordedOperations(open, folder, since));
}

export async function runRecordedOperations(
  open: () => Promise<HubDatabases>,
  folder: string,
  since: string,
): Promise<void> {
  const databases = await open();
  const client = new pg.Client(databases.gateway.connection.runtime);
  try {
    await client.connect();
    const asked = await recordedOperations(client, since);
    for (const each of asked) writeOperation(folder, each);
    console.log(`${asked.length} operations of ${new Set(asked.map(({ role }) => role)).size} roles in ${folder}.`);
  } finally {
    await client.end();
    await databases.close();
  }
}

/** Named by what it asks, so that it is the same file the next time. */
function writeOperation(folder: string, { role, operation, times, lastOn }: AskedOften): void {
  const name = createHash('sha256').update(operation).digest('hex').slice(0, 12);
  mkdirSync(join(folder, role), { recursive: true });
  writeFileSync(
    join(folder, role, `${name}.graphql`),
    `# Asked ${times} times, last on ${lastOn}. Without its literals.\n${print(parse(operation))}\n`,
  );
}
