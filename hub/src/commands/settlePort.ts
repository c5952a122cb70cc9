import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { InvalidConfig } from '@hub/platform';

/**
 * The port to listen on; 0 finds a free one. Asked before anything is opened: the demo identity provider's name contains
 * it, and a port that cannot be had should cost nobody the start of a database. @throws InvalidConfig
 */
export async function settlePort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => explain(error, wanted));
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function explain(error: NodeJS.ErrnoException, port: number): never {
  if (error.code === 'EADDRINUSE')
    throw new InvalidConfig([
      `PORT: something on this machine listens on ${port} already, perhaps another hub. Stop it, or choose another port: PORT=${port + 1} npm start`,
    ]);
  if (error.code === 'EACCES')
    throw new InvalidConfig([`PORT: this user may not listen on ${port}. Choose one from 1024 on.`]);
  throw error;
}
