import pg, { escapeIdentifier } from 'pg';

/** Database roles that an earlier version made, by how their names end: a cohort became a list of its children. */
const RETIRED = ['scope_authority'];

/** Takes away what is left of them, in the database and on the server, so that nobody becomes one. */
export async function dropRetiredRoles(administrator: pg.ClientConfig, database: string): Promise<void> {
  const client = new pg.Client(administrator);
  await client.connect();
  try {
    const names = RETIRED.map((ending) => `${database}_${ending}`);
    const { rows } = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any ($1)',
      [names],
    );
    for (const role of rows.map(({ name }) => escapeIdentifier(name)))
      await client.query(`grant ${role} to current_user; drop owned by ${role}; drop role ${role}`);
  } finally {
    await client.end();
  }
}
