import pg, { escapeIdentifier } from 'pg';
import type { DatabaseDefinition, Query } from '../Database';
import { becomesOf, type DatabaseRoles } from '../databaseRoles';
import { refuseOpenTables } from './refuseOpenTables';
import { statisticsProblems } from './statisticsFunctions';

/** Installs agreement and row-level security in one transaction: nobody ever sees half of it. */
export async function installSecurity(
  administrator: pg.ClientConfig,
  roles: DatabaseRoles,
  definition: DatabaseDefinition,
  security: readonly Query[],
): Promise<void> {
  const client = new pg.Client(administrator);
  await client.connect();
  try {
    await client.query(`begin; set local role ${escapeIdentifier(roles.owner)}`);
    await refuseUnlisted(client, definition);
    for (const statement of security) await client.query(statement);
    await refuseOpenTables(client, definition.name, becomesOf(roles));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** A table without a category, a function that might tell too much, and lines that name neither: by name. */
async function refuseUnlisted(client: pg.Client, definition: DatabaseDefinition): Promise<void> {
  const problems = [...(await tableProblems(client, definition)), ...(await statisticsProblems(client, definition))];
  if (problems.length > 0) throw new Error(`The database ${definition.name} is not as listed: ${problems.join('; ')}.`);
}

/** A table without a category would have no policy made for it; a line without a table is a misspelling. */
async function tableProblems(client: pg.Client, definition: DatabaseDefinition): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`,
  );
  const there = new Set(rows.map((row) => row.name));
  const listed = new Set(definition.domainTables.map((table) => table.table));
  return [
    ...[...there]
      .filter((name) => !listed.has(name))
      .map(
        (name) =>
          `public.${name} has no category: list it in domainTables.ts of its service with the one item that it holds`,
      ),
    ...[...listed]
      .filter((name) => !there.has(name))
      .map(
        (name) =>
          `public.${name} does not exist: correct its name in domainTables.ts, or add the migration that makes it`,
      ),
  ];
}
