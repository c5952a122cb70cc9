import type { Cluster } from './Cluster';
import type { ClusterSecret } from './ClusterSecret';

/** A server that somebody else runs, by its administrator's URL (needs CREATEDB and CREATEROLE, not superuser). */
export function serverCluster(databaseUrl: string, secret: ClusterSecret): Cluster {
  return {
    embedded: false,
    administrator: (database) => ({ connectionString: withParts(databaseUrl, { database }) }),
    login: (role, database) => ({
      connectionString: withParts(databaseUrl, { database, user: role, password: secret.passwordOf(role) }),
    }),
    verifierOf: (role) => secret.verifierOf(role),
    secretFingerprint: secret.fingerprint,
    close: async () => undefined,
  };
}

/** The same server and options (such as `sslmode`) with another database or login. */
function withParts(databaseUrl: string, parts: { database?: string; user?: string; password?: string }): string {
  const url = new URL(databaseUrl);
  if (parts.user) url.username = parts.user;
  if (parts.password) url.password = parts.password;
  if (parts.database) url.pathname = `/${parts.database}`;
  if (url.pathname.length < 2) url.pathname = '/postgres';
  return url.href;
}
