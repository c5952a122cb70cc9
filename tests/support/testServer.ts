import { openTestCluster } from '../../platform/src/database/testing';

let url: Promise<string> | undefined;

/** The administrator's URL of the server that tests run on: that of DATABASE_URL, or the embedded one of this clone. */
export const testServerUrl = (): Promise<string> => (url ??= findUrl());

async function findUrl(): Promise<string> {
  if (process.env['DATABASE_URL']) return process.env['DATABASE_URL'];
  const cluster = await openTestCluster();
  const { host, port, user, password } = cluster.administrator();
  const found = new URL(`postgres://localhost:${port}/postgres`);
  found.username = String(user);
  found.password = String(password);
  found.searchParams.set('host', String(host));
  return found.href;
}
