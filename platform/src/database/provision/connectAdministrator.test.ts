import { createServer, type AddressInfo } from 'node:net';
import { InvalidConfig } from '../../config';
import type { Cluster } from '../Cluster';
import { connectAdministrator } from './connectAdministrator';

const clusterAt = (host: string, port: number, embedded: boolean): Cluster =>
  ({ embedded, administrator: () => ({ host, port, user: 'somebody', password: 'top-secret' }) }) as never;

/** A port that was free a moment ago: nothing listens there. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a server that was given and cannot be reached is a wrong setting, told without its password', async () => {
  const refusal = await connectAdministrator(clusterAt('127.0.0.1', await closedPort(), false)).catch((error) => error);
  expect(refusal).toBeInstanceOf(InvalidConfig);
  expect(refusal.message).toContain('DATABASE_URL: nothing listens at that host and port.');
  expect(refusal.message).not.toContain('top-secret');
});

test('an embedded server that cannot be reached is a fault of ours', async () => {
  const fault = await connectAdministrator(clusterAt('127.0.0.1', await closedPort(), true)).catch((error) => error);
  expect(fault).not.toBeInstanceOf(InvalidConfig);
});
