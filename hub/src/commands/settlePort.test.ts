import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { settlePort } from './settlePort';

test('a free port is the one that was wanted, and 0 finds one', async () => {
  const port = await settlePort(0);
  expect(port).toBeGreaterThan(0);
  expect(await settlePort(port)).toBe(port);
});

test('a port that is taken is refused in a sentence that says what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(settlePort(port)).rejects.toThrow(`listens on ${port} already`);
  server.close();
});
