import { InvalidConfig } from '../config';
import type { Log } from '../log';
import type { Cluster } from './Cluster';
import { ClusterSecret } from './ClusterSecret';
import { openEmbeddedCluster } from './embedded/openEmbeddedCluster';
import { makeFolder } from './makeFolder';
import { serverCluster } from './serverCluster';

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

/** Opens the server, starting it when it is ours and not running. @throws InvalidConfig when that cannot be done. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  try {
    makeFolder(options.dataDir, 0o711);
    const secret = ClusterSecret.open(options.dataDir);
    return options.databaseUrl
      ? serverCluster(options.databaseUrl, secret)
      : await openEmbeddedCluster(options, secret);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (!code || !OUT_OF_REACH.has(code)) throw error;
    throw new InvalidConfig([`The data folder ${options.dataDir} cannot be used: ${code} at ${path}.`]);
  }
}

/** Somebody else's files, a file where a folder should be, a disk that is full or cannot be written. */
const OUT_OF_REACH = new Set(['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EROFS', 'ENOSPC', 'EISDIR']);
