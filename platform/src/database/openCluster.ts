import { InvalidConfig } from '../config';
import type { Cluster } from './Cluster';
import type { ClusterOptions } from './ClusterOptions';
import { ClusterSecret } from './ClusterSecret';
import { openEmbeddedCluster } from './embedded/openEmbeddedCluster';
import { makeFolder } from './makeFolder';
import { serverCluster } from './serverCluster';

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
