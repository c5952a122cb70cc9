import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createRetry } from './createRetry';
import { httpTransport, type HttpTransportOptions } from './httpTransport';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((close) => close()))));

async function start(listener: RequestListener, port = 0): Promise<Server> {
  const server = createServer(listener).listen(port, '127.0.0.1');
  await once(server, 'listening');
  open.push(async () => stop(server));
  return server;
}
/** As when the process ends: nobody is told farewell. */
async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
const portOf = (server: Server) => (server.address() as AddressInfo).port;
function connect(ports: Record<string, number>, options: Partial<HttpTransportOptions> = {}) {
  const urls = Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]);
  const transport = httpTransport(Object.fromEntries(urls), { timeoutMs: 1000, ...options });
  open.push(() => transport.close());
  return transport;
}
const answers: RequestListener = (_request, response) => response.end('{"data":{}}');
const succeeds = (promise: Promise<unknown>) =>
  promise.then(
    () => true,
    () => false,
  );

describe('an agency that stops and starts again', () => {
  test('is answered by within two seconds of its return, over connections that had died', async () => {
    const first = await start(answers);
    const port = portOf(first);
    const transport = connect({ health: port });
    const retry = createRetry();
    const ask = () => retry('health', undefined, () => transport.execute('health', '{}', 'token'));
    // Several connections are kept, and all of them die.
    await Promise.all(Array.from({ length: 8 }, ask));
    await stop(first);
    for (let time = 0; time < 5; time++) expect(await succeeds(ask())).toBe(false);
    await start(answers, port);
    const since = Date.now();
    while (!(await succeeds(ask()))) await wait(10);
    expect(Date.now() - since).toBeLessThan(2000);
    expect(await Promise.all(Array.from({ length: 8 }, () => succeeds(ask())))).not.toContain(false);
  });

  test('that is back at once is not even noticed', async () => {
    const first = await start(answers);
    const port = portOf(first);
    const transport = connect({ health: port });
    const retry = createRetry();
    const ask = () => retry('health', undefined, () => transport.execute('health', '{}', 'token'));
    await Promise.all(Array.from({ length: 8 }, ask));
    await stop(first);
    await start(answers, port);
    expect(await Promise.all(Array.from({ length: 8 }, () => succeeds(ask())))).not.toContain(false);
  });

  test('tells those who listen for its changes that it is back', async () => {
    const streams: RequestListener = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    const first = await start(streams);
    const port = portOf(first);
    const transport = connect({ health: port });
    let heard = 0;
    const stopListening = transport.onChange(
      'health',
      () => 'token',
      () => heard++,
    );
    while (heard < 1) await wait(5);
    await stop(first);
    const second = await start(streams, port);
    while (heard < 2) await wait(5);
    stopListening();
    await stop(second);
  });
});

describe('an answer', () => {
  test('that is too large is dropped before it is read to its end', async () => {
    let sent = 0;
    const server = await start((_request, response) => {
      const piece = 'x'.repeat(64 * 1024);
      const send = () => {
        while (!response.destroyed && sent < 1e9 && response.write(piece)) sent += piece.length;
      };
      response.on('drain', send);
      send();
    });
    const transport = connect({ health: portOf(server) }, { maximumBytes: 100_000 });
    await expect(transport.execute('health', '{}', 'token')).rejects.toThrow('more than 100000 bytes');
    await wait(50);
    expect(sent).toBeLessThan(100_000_000);
  });

  test('that nobody waits for any more is called off', async () => {
    const server = await start(() => undefined);
    const transport = connect({ health: portOf(server) });
    const leaving = new AbortController();
    const answer = transport.execute('health', '{}', 'token', leaving.signal);
    const [request] = await once(server, 'request');
    const gone = once(request.socket, 'close');
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await gone;
  });

  test('of another server’s errors is no sign of being ready', async () => {
    const server = await start((_request, response) =>
      response.writeHead(404).end('{"errors":[{"message":"There is no such page."}]}'),
    );
    const transport = connect({ health: portOf(server) });
    await expect(transport.ready('health')).rejects.toThrow('status 404');
    expect(await transport.execute('health', '{}', 'token')).toMatchObject({ errors: [expect.anything()] });
  });

  test('that does not come is given up, after as long as its agency has', async () => {
    const server = await start(() => undefined);
    const ports = { health: portOf(server), housing: portOf(server) };
    const transport = connect(ports, { timeoutMs: 2000, timeoutsMs: { housing: 50 } });
    const since = Date.now();
    const ended: string[] = [];
    const wanted = Object.keys(ports).map((name) =>
      transport.execute(name, '{}', 'token').catch(() => void ended.push(name)),
    );
    await Promise.any([wanted[1]]);
    expect([ended, Date.now() - since < 1500]).toEqual([['housing'], true]);
    await Promise.all(wanted);
  });
});
