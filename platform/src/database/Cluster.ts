import type pg from 'pg';

/** One PostgreSQL server, seen by whoever makes databases on it. */
export interface Cluster {
  /** Whether the hub runs the server itself. */
  readonly embedded: boolean;
  /** How an administrator connects; without a database, to the one that is there from the start. */
  administrator(database?: string): pg.ClientConfig;
  /** How one of our roles connects, with its password. */
  login(role: string, database: string): pg.ClientConfig;
  /** The verifier (RFC 5803) that PostgreSQL keeps for a role's password; the password itself is never sent. */
  verifierOf(role: string): string;
  /** Tells one secret from another without giving it away: whether the roles' passwords are still ours. */
  readonly secretFingerprint: string;
  /** Ends this process's use of it. An embedded server is stopped unless another process uses it. */
  close(): Promise<void>;
}
