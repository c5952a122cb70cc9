import { sharedHub } from '../support/sharedHub';
import { startHub, type RunningHub } from '../support/startHub';

interface TableRow {
  name: string;
  schema: string;
  enabled: boolean;
  forced: boolean;
  /** The policies on it that let somebody in, by the end of the role’s name. */
  letIn: string[];
  /** The roles of callers that have any right on it, by the end of their name. */
  openTo: string[];
}

/** Every relation that holds rows, in every schema of the project, as PostgreSQL lists them: there is no list of ours. */
const EVERY_TABLE = `
  select format('%I.%I', nspname, relname) as name, nspname as schema, relrowsecurity as enabled,
    relforcerowsecurity as forced,
    array(select rolname::text from pg_policy join pg_roles on pg_roles.oid = any (polroles) where polrelid = pg_class.oid) as "letIn",
    array(
      select rolname::text from pg_roles
      where rolname in (current_database() || '_scope_list', current_database() || '_statistics', current_database() || '_scope_resolver')
        and (has_any_column_privilege(rolname, pg_class.oid, 'select, insert, update')
          or has_table_privilege(rolname, pg_class.oid, 'delete, truncate'))
    ) as "openTo"
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_' and nspname <> 'information_schema'`;

/** Every database of the hub, by what the server has. */
async function databasesOf(hub: RunningHub): Promise<string[]> {
  const prefix = hub.environment['HUB_DATABASE_PREFIX']!;
  return hub.administer('gateway', async (client) => {
    const { rows } = await client.query<{ name: string }>('select datname as name from pg_database');
    return rows.filter(({ name }) => name.startsWith(prefix)).map(({ name }) => name.slice(prefix.length));
  });
}

const tablesOf = (hub: RunningHub, database: string): Promise<TableRow[]> =>
  hub.administer(database, async (client) => (await client.query<TableRow>(EVERY_TABLE)).rows);

describe('every table of every database', () => {
  let tables: (TableRow & { database: string })[];
  beforeAll(async () => {
    const hub = await sharedHub('direct');
    const databases = await databasesOf(hub);
    expect(databases.length).toBeGreaterThan(6);
    const all = databases.map(async (database) =>
      (await tablesOf(hub, database)).map((table) => ({ ...table, database })),
    );
    tables = (await Promise.all(all)).flat();
  }, 120_000);

  test('that holds an item of the agreement has row-level security, forced on its owner too', () => {
    const domain = tables.filter(({ schema }) => schema === 'public');
    expect(domain.length).toBeGreaterThan(80);
    expect(domain.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
  });

  test('that a caller’s role has any right on has row-level security, in whatever schema', () => {
    expect(tables.filter(({ openTo, enabled }) => openTo.length > 0 && !enabled)).toEqual([]);
  });

  test('has a policy for whoever may use it: without one nobody sees a row', () => {
    for (const { database, name, openTo, letIn } of tables)
      for (const role of openTo)
        expect([database, name, letIn]).toEqual([database, name, expect.arrayContaining([role])]);
  });
});

test('a hub of which somebody opened a table does not start again, and says what to do', async () => {
  const hub = await startHub({ transport: 'direct', children: 1 });
  try {
    await hub.administer('housing', (client) =>
      client.query('alter table housing_tenancy no force row level security'),
    );
    await expect(hub.restart()).rejects.toThrow(
      /public\.housing_tenancy has no forced row-level security.*Run "alter table public\.housing_tenancy enable row level security, force row level security"/s,
    );
    await hub.administer('housing', (client) => client.query('alter table housing_tenancy force row level security'));
    const again = await hub.restart();
    expect((await (await again.as()).ask('{ hub { name } }')).errors).toEqual([]);
    await again.pause();
  } finally {
    await hub.stop();
  }
}, 120_000);
