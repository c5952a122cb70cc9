import type { ClientBase } from 'pg';

interface TableState {
  name: string;
  isDomain: boolean;
  /** Of the roles that callers act by, those that can read or change it. */
  openTo: string[];
}

/**
 * Every table of the database as PostgreSQL itself has it, in whatever schema. In `public` row-level security is forced,
 * so that it binds the owner too. Elsewhere nothing is a caller's unless a policy says so: a table without row-level
 * security is closed to every role that a caller, or the question whose children they are, ever becomes.
 */
const OPEN_TABLES = `
  with every as (
    select pg_class.oid, format('%I.%I', nspname, relname) as name, nspname = 'public' as is_domain,
      relrowsecurity, relforcerowsecurity
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_' and nspname <> 'information_schema'
  )
  select name, is_domain as "isDomain", array(
      select caller from unnest($1::text[]) as caller
      where has_any_column_privilege(caller, oid, 'select, insert, update') or has_table_privilege(caller, oid, 'delete')
    ) as "openTo"
  from every
  where case when is_domain then not (relrowsecurity and relforcerowsecurity) else not relrowsecurity end
  order by name`;

/** @throws Error with a sentence for each table that somebody could read past row-level security. */
export async function refuseOpenTables(client: ClientBase, name: string, callers: readonly string[]): Promise<void> {
  const { rows } = await client.query<TableState>(OPEN_TABLES, [callers]);
  const problems = rows.flatMap(problemOf);
  if (problems.length > 0) throw new Error(`The database ${name} is open: ${problems.join(' ')}`);
}

function problemOf({ name, isDomain, openTo }: TableState): string[] {
  if (isDomain)
    return [
      `${name} has no forced row-level security: whoever owns it sees every row. Run "alter table ${name} enable row level security, force row level security", and find out what took it away.`,
    ];
  if (openTo.length === 0) return [];
  return [
    `${name} has no row-level security and is open to ${openTo.join(', ')}: enable it, with a policy, in a migration, or take the right away.`,
  ];
}
