import pg from 'pg';
import type { RunningHub } from '../../support/startHub';
import { RawData, type Row } from './RawData';

export const DATABASES = [
  'social_care',
  'virtual_school',
  'health',
  'housing',
  'corporate_parenting',
  'assurance',
  'gateway',
] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** What grows with every request, tells of nobody, or is read by nobody. */
const LEFT_OUT = ['write_receipt', 'outbox', 'migrations', 'school_term'];

const TABLES = `select schemaname || '.' || tablename as name from pg_tables
  where schemaname in ('public', 'relationship') and tablename <> all ($1) order by 1`;

/** An administrator's connections to the hub's databases, past all layers. */
export class Administrator {
  private constructor(
    private readonly clients: ReadonlyMap<string, pg.Client>,
    private readonly statements: ReadonlyMap<string, string>,
  ) {}

  static async of({ environment }: RunningHub): Promise<Administrator> {
    const clients = new Map<string, pg.Client>();
    const statements = new Map<string, string>();
    for (const name of DATABASES) {
      const url = new URL(environment['DATABASE_URL']!);
      url.pathname = `/${environment['HUB_DATABASE_PREFIX']}${name}`;
      const client = new pg.Client({ connectionString: url.href });
      await client.connect();
      clients.set(name, client);
      if (name !== 'gateway') statements.set(name, await readEverything(name, client));
    }
    return new Administrator(clients, statements);
  }

  run = async (database: DatabaseName, text: string, values: unknown[] = []): Promise<Row[]> =>
    (await this.clients.get(database)!.query<Row>(text, values)).rows;

  /** All tables of these databases. */
  async read(databases: readonly string[] = DATABASES): Promise<ReadonlyMap<string, readonly Row[]>> {
    const tables = new Map<string, readonly Row[]>();
    for (const database of databases) {
      const text = this.statements.get(database);
      if (!text) continue;
      for (const { name, rows } of await this.run(database as DatabaseName, text)) tables.set(name, rows);
    }
    return tables;
  }

  async readAll(): Promise<RawData> {
    const [day] = await this.run('gateway', `select (now() at time zone 'Europe/London')::date::text as today`);
    return new RawData(await this.read(), day!['today']);
  }

  close = (): Promise<unknown> => Promise.all([...this.clients.values()].map((client) => client.end()));
}

/** One statement for a whole database. Tables of `relationship` keep their schema in the name, for some repeat a name. */
async function readEverything(database: string, client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(TABLES, [LEFT_OUT]);
  const parts = rows.map(({ name }) => {
    const [schema, table] = name.split('.') as [string, string];
    const known = `${database}.${schema === 'public' ? '' : 'relationship.'}${table}`;
    const from = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
    return `select ${pg.escapeLiteral(known)} as name, coalesce(json_agg(t), '[]') as rows from ${from} as t`;
  });
  return parts.join('\nunion all ');
}
