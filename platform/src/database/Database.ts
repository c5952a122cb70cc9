import type pg from 'pg';
import type { Caller } from '../caller';
import type { DomainTable } from '../policy';
import type { DatabaseRoles } from './databaseRoles';
import type { ChangeListener } from './outbox/createChangeFeed';

/** One statement. With a `name` it is prepared once a connection; text that varies with the request must have none. */
export interface Query {
  name?: string;
  text: string;
  values?: unknown[];
}

/** Runs one statement in the transaction that is open. */
export type RunQuery = <Row>(query: Query) => Promise<Row[]>;

/** One agency's own database: what is in it, and which of its tables callers may ever reach. */
export interface DatabaseDefinition {
  /** Without the prefix, such as `social_care`. */
  name: string;
  /** TypeORM migrations, oldest first. They run as the owner and make every table. */
  migrations: Function[];
  /** TypeORM entities: a test compares them with what the migrations made. */
  entities: Function[];
  /** Every table of schema `public`. A table that is missing here stops the start. */
  domainTables: DomainTable[];
  /**
   * Functions of schema `statistics`, for callers whose purpose is STATISTICS and for nobody else: made by a migration as
   * `security definer`, one of a name, answering numbers. They see every row of every domain table, and callers only
   * what they answer. One that is not listed stops the start. The search path is set for them when they are installed.
   */
  statistics?: string[];
  /**
   * Who else logs in, to read what a migration granted them and nothing more: each is how the role's name ends, as in
   * `looks_reader`. The functions that they may call find the agreement in the database.
   */
  readers?: string[];
}

/** How the processes of one agency connect. Holds passwords: never logged. */
export interface DatabaseConnection {
  database: string;
  roles: DatabaseRoles;
  /** May only become the caller roles; reads nothing itself, but for what a migration granted it. */
  runtime: pg.ClientConfig;
  loader: pg.ClientConfig;
  /** By the end of the role's name, as the definition lists them. */
  readers: Readonly<Record<string, pg.ClientConfig>>;
}

/** The only way to an agency's rows. Nothing here lets one caller's settings outlive their transaction. */
export interface Database {
  /** One query as the caller, in its own read-only transaction, in one round trip. */
  runAs<Row>(caller: Caller, query: Query): Promise<Row[]>;
  /** Several queries as the caller, on one snapshot of time, in one round trip. */
  runAllAs(caller: Caller, queries: readonly Query[]): Promise<unknown[][]>;
  /**
   * A read-write transaction as the caller; whatever `work` throws rolls it back. It holds a connection meanwhile, so `work`
   * asks by `run` alone: anything else asked of this database is refused.
   */
  writeAs<T>(caller: Caller, work: (run: RunQuery) => Promise<T>): Promise<T>;
  /** Finds what a subject is related to: reads relationships, never a domain table. */
  resolveScopeAs<Row>(subject: string, query: Query): Promise<Row[]>;
  /** For the command line only (import, seed): one transaction that row-level security leaves open. */
  asLoader<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /**
   * Tells when something was committed that callers may have seen, until it is stopped; also when something may have been,
   * while the connection was away.
   */
  onChange(listener: ChangeListener): () => void;
  /** @throws DatabaseUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}
