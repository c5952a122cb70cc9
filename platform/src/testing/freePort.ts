import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port of localhost that was free a moment ago: for what has its address in its name. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
