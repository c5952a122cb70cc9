import { openTestCluster, type TestCluster } from '../../platform/src/database/testing';

let cluster: Promise<TestCluster> | undefined;

/** The administrator's URL of the server that tests run on: that of DATABASE_URL, or the embedded one of this clone. */
export async function testServerUrl(): Promise<string> {
  if (process.env['DATABASE_URL']) return process.env['DATABASE_URL'];
  const { host, port, user, password } = (await (cluster ??= openTestCluster())).administrator();
  const url = new URL(`postgres://localhost:${port}/postgres`);
  url.username = String(user);
  url.password = String(password);
  url.searchParams.set('host', String(host));
  return url.href;
}

let held = 0;
let isLeft = false;

/** Somebody's databases are on it: it stays until they let go. Hooks of a test file may run in any order. */
export function holdTestServer(): () => Promise<void> {
  held += 1;
  let isHeld = true;
  return async () => {
    if (!isHeld) return;
    isHeld = false;
    held -= 1;
    if (isLeft) await closeUnlessHeld();
  };
}

/** Leaves it; whoever is last stops it. */
export async function leaveTestServer(): Promise<void> {
  isLeft = true;
  await closeUnlessHeld();
}

async function closeUnlessHeld(): Promise<void> {
  if (held > 0) return;
  const open = await cluster;
  cluster = undefined;
  await open?.close();
}
