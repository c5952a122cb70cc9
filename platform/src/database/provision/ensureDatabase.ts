import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { InvalidConfig } from '../../config';
import type { DatabaseRoles } from '../databaseRoles';

/** What the generated SQL needs: `nulls not distinct`, rights of views' callers. */
const OLDEST_SERVER = 150_000;
/** A day is a day in England, whatever the server's clock shows: due dates and ages depend on it. */
const TIME_ZONE = 'Europe/London';

/** Makes the database when it is missing. Only the roles that log in may connect to it. */
export async function ensureDatabase(
  administrator: Client,
  database: string,
  roles: DatabaseRoles,
  readers: readonly string[],
): Promise<void> {
  const version = await serverVersion(administrator);
  const name = escapeIdentifier(database);
  if (!(await exists(administrator, database)))
    await administrator.query(`create database ${name} owner ${escapeIdentifier(roles.owner)} ${encodingFor(version)}`);
  const logins = [roles.runtime, roles.loader, ...readers].map(escapeIdentifier).join(', ');
  await administrator.query(`set role ${escapeIdentifier(roles.owner)}`);
  await administrator.query(`revoke all on database ${name} from public`);
  await administrator.query(`grant connect on database ${name} to ${logins}`);
  await administrator.query(`alter database ${name} set timezone = ${escapeLiteral(TIME_ZONE)}`);
  await administrator.query('reset role');
}

/** Text sorts in the same order on every server: by code point, with letters known as letters where the server can. */
const encodingFor = (version: number): string =>
  `template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C' ` +
  (version >= 170_000 ? `locale_provider builtin builtin_locale 'C.UTF-8'` : 'locale_provider libc');

async function exists(administrator: Client, database: string): Promise<boolean> {
  return (await administrator.query('select from pg_database where datname = $1', [database])).rows.length > 0;
}

async function serverVersion(administrator: Client): Promise<number> {
  const { rows } = await administrator.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const version = rows[0]!.version;
  if (version < OLDEST_SERVER) throw new InvalidConfig(['DATABASE_URL: the server must be PostgreSQL 15 or newer.']);
  return version;
}
