import type { Log } from '../log';

/** Which server, and where its files lie. */
export interface ClusterOptions {
  /** An administrator's URL of a server; without it the hub runs PostgreSQL itself. */
  databaseUrl?: string;
  /** Holds the key of the roles' passwords, and the embedded server's files. */
  dataDir: string;
  /**
   * Whether the server's files may lie elsewhere (`/var/tmp/hub-…`) when PostgreSQL's user cannot enter `dataDir`.
   * Never for a folder that somebody chose: that one is used or refused.
   */
  mayRelocate?: boolean;
  /** PostgreSQL settings beside the hub's own, for tests. */
  settings?: Readonly<Record<string, string>>;
  log: Log;
}
