import type pg from 'pg';
import type { Cluster } from '../Cluster';
import type { ClusterSecret } from '../ClusterSecret';
import type { ClusterOptions } from '../ClusterOptions';
import { ADMINISTRATOR, initialiseData } from './initialiseData';
import { joinPostmaster } from './joinPostmaster';
import { layOutFiles } from './layOutFiles';
import type { Postmaster } from './Postmaster';
import { stopPostmaster } from './stopPostmaster';

/** Makes, starts or joins the server on this data folder. The last process that leaves stops it. */
export async function openEmbeddedCluster(options: ClusterOptions, secret: ClusterSecret): Promise<Cluster> {
  const files = layOutFiles(options.dataDir, options.mayRelocate ?? false);
  initialiseData(files, secret.passwordOf(ADMINISTRATOR));
  const loginTo = (postmaster: Postmaster, user: string, database: string): pg.ClientConfig => ({
    host: postmaster.socketFolder,
    port: postmaster.port,
    user,
    password: secret.passwordOf(user),
    database,
  });
  const { postmaster, presence } = await joinPostmaster(files, options.settings ?? {}, (running) =>
    loginTo(running, ADMINISTRATOR, 'postgres'),
  );
  return {
    embedded: true,
    administrator: (database = 'postgres') => loginTo(postmaster, ADMINISTRATOR, database),
    login: (role, database) => loginTo(postmaster, role, database),
    verifierOf: (role) => secret.verifierOf(role),
    secretFingerprint: secret.fingerprint,
    close: async () => {
      if (await presence.leaveAsLast()) await stopPostmaster(postmaster);
      await presence.end();
    },
  };
}
