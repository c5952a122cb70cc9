import { AsyncLocalStorage } from 'node:async_hooks';
import { availableParallelism } from 'node:os';
import pg from 'pg';
import type { Caller } from '../caller';
import { sendBatch } from './batch';
import { callerSettings, databaseRoleOf, subjectSettings } from './callerSettings';
import { columnTypes } from './columnTypes';
import type { Database, DatabaseConnection, Query, RunQuery } from './Database';
import { asDatabaseError, DatabaseUnavailable } from './DatabaseUnavailable';
import { createChangeFeed } from './outbox';

export interface DatabaseOptions {
  /** The most connections of this process to this database. */
  poolSize?: number;
  /**
   * Tests try the other layers alone with a role that row-level security does not bind. Null: a benchmark's login that
   * nothing binds, so that nobody says who asks when reading. Never from settings.
   */
  callerRole?: string | null;
}

/**
 * More than the cores can serve only makes them wait inside PostgreSQL, and take turns from this process where both are
 * on one machine: 8 to each of five databases answered an eighth fewer questions on two cores than 4.
 */
const CONNECTIONS = Math.max(4, 2 * availableParallelism());

/**
 * What is asked in one batch is one transaction: reading only, and on one snapshot, unless it says otherwise. A prepared
 * statement is planned once: at 100,000 children PostgreSQL held a plan for just these fifty to be worth making at each
 * request, and came to the same one.
 */
const SESSION = [
  '-c default_transaction_isolation=repeatable\\ read',
  '-c default_transaction_read_only=on',
  '-c plan_cache_mode=force_generic_plan',
];
const BEGIN_WRITE: Query = { name: 'hub-begin-write', text: 'begin isolation level read committed read write' };
const COMMIT: Query = { name: 'hub-commit', text: 'commit' };
const ROLLBACK: Query = { name: 'hub-rollback', text: 'rollback' };

/** Opens a pool for one agency's database; connections are made when they are first needed. */
export function createDatabase(connection: DatabaseConnection, options: DatabaseOptions = {}): Database {
  const pool = openPool(connection, options.poolSize ?? CONNECTIONS);
  const feed = createChangeFeed(connection.runtime);
  const writing = new AsyncLocalStorage<true>();
  const settingsOf = (caller: Caller): Query =>
    callerSettings(caller, options.callerRole ?? databaseRoleOf(caller, connection.roles));

  async function onConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    if (writing.getStore()) throw new Error(SECOND_CONNECTION);
    return onClient(pool, work);
  }
  async function read(settings: readonly Query[], queries: readonly Query[]): Promise<unknown[][]> {
    const answers = await onConnection((client) => sendBatch(client, [...settings, ...queries]));
    return answers.slice(settings.length).map((answer) => answer.rows);
  }
  const readingAs = (caller: Caller): Query[] => (options.callerRole === null ? [] : [settingsOf(caller)]);

  return {
    runAs: async (caller, query) => (await read(readingAs(caller), [query]))[0] as never[],
    runAllAs: (caller, queries) => read(readingAs(caller), queries),
    writeAs: (caller, work) =>
      onConnection((client) =>
        writeTransaction(client, [settingsOf(caller), requestSetting(caller)], (run) =>
          writing.run(true, () => work(run)),
        ),
      ),
    resolveScopeAs: async (subject, query) =>
      (await read([subjectSettings(subject, connection.roles.scopeResolver)], [query]))[0] as never[],
    asLoader: (work) => withLoader(connection, (client) => writeTransaction(client, [], () => work(client))),
    ping: async () => void (await onConnection((client) => sendBatch(client, [{ text: 'select 1' }]))),
    onChange: (listener) => feed.onChange(listener),
    close: async () => void (await Promise.all([pool.end(), feed.close()])),
  };
}

/**
 * Refused even while there are connections enough: when as many write at once as there are, each holds one and waits for
 * another that none gives back.
 */
const SECOND_CONNECTION =
  'A write holds a connection and must not ask for a second one: use the `run` that it was given, or ask before or after.';

/** For the event that a write leaves in the outbox: the record of looks has the same id. */
const requestSetting = ({ requestId }: Caller): Query => ({
  name: 'hub-request',
  text: `select set_config('hub.request_id', $1, true)`,
  values: [requestId],
});

function openPool(connection: DatabaseConnection, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection.runtime,
    max,
    options: [connection.runtime.options, ...SESSION].filter(Boolean).join(' '),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // A connection that breaks is replaced; without listeners, idle or in use, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

/** A connection goes back to the pool only outside any transaction; else it is closed. */
async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch(refuse);
  try {
    return await work(client);
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    client.release(client.getTransactionStatus() !== 'I');
  }
}

/** Whatever stops a connection from being made, a wrong password too, means that there is no database to ask. */
function refuse(cause: unknown): never {
  throw new DatabaseUnavailable(cause);
}

async function writeTransaction<T>(
  client: pg.ClientBase,
  settings: readonly Query[],
  work: (run: RunQuery) => Promise<T>,
): Promise<T> {
  const run: RunQuery = async <Row>(query: Query) => (await sendBatch(client, [query]))[0]!.rows as Row[];
  try {
    await sendBatch(client, [BEGIN_WRITE, ...settings]);
    const result = await work(run);
    await commit(client);
    return result;
  } catch (error) {
    // On a lost connection the server rolls back by itself; the first error is the one to tell.
    await sendBatch(client, [ROLLBACK]).catch(() => undefined);
    throw error;
  }
}

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error: nothing was saved. */
async function commit(client: pg.ClientBase): Promise<void> {
  const [answer] = await sendBatch(client, [COMMIT]);
  if (answer!.command !== 'COMMIT') throw new Error('The transaction had failed, so nothing was saved.');
}

async function withLoader<T>(connection: DatabaseConnection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection.loader, types: columnTypes, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect().catch(refuse);
    return await work(client);
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
