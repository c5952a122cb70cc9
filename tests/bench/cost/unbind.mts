import { SERVICES } from '@hub/cli';
import pg from 'pg';
import type { Field } from '../field/openField.mts';

/**
 * Lets the hubs' own logins read every table, past row-level security, where nobody says who asks. A login that becomes a
 * caller's role is bound as ever, so both kinds of hub read the same rows of the same tables.
 */
export const unbindLogins = (field: Field): Promise<void> =>
  ofEachDatabase(field, (login) => [
    `alter role ${login} bypassrls`,
    `grant select on all tables in schema public to ${login}`,
  ]);

/** As it was, for a population that is kept. */
export const bindLogins = (field: Field): Promise<void> =>
  ofEachDatabase(field, (login) => [
    `revoke select on all tables in schema public from ${login}`,
    `alter role ${login} nobypassrls`,
  ]);

async function ofEachDatabase({ databases }: Field, statements: (login: string) => string[]): Promise<void> {
  for (const { name } of SERVICES) {
    const { database, roles } = databases.of(name).connection;
    const client = new pg.Client(databases.cluster.administrator(database));
    await client.connect();
    try {
      for (const statement of statements(pg.escapeIdentifier(roles.runtime))) await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
