import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { createToySubgraph } from '../toy/toyHarness.fixture';
import { serveSubgraph } from './serveSubgraph';

const listeners = new Set<() => void>();
const toy = createToySubgraph({
  onChange: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
});
const start = () => serveSubgraph(toy.subgraph, { host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }) });
const until = async (condition: () => boolean) => {
  while (!condition()) await wait(5);
};

async function listen(url: string, token: string | undefined = toy.sign('')) {
  const leaving = new AbortController();
  const response = await fetch(`${url}/changes`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    signal: leaving.signal,
  });
  let text = '';
  const ended = (async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk;
  })().catch(() => undefined);
  return { response, text: () => text, ended, leave: () => leaving.abort() };
}

test('the gateway hears of each change, and not what changed', async () => {
  const served = await start();
  const heard = await listen(served.url);
  expect(heard.response.headers.get('content-type')).toContain('text/event-stream');
  await until(() => heard.text() === ':\n\n');
  for (const listener of listeners) listener();
  await until(() => heard.text() === ':\n\nevent: changed\ndata: {}\n\n');
  heard.leave();
  await until(() => listeners.size === 0);
  await served.close();
});

test('nobody hears without its token, with one for another agency, or for a body', async () => {
  const served = await start();
  const other = toy.signer.sign('other', toy.identityOf({}), '');
  for (const token of ['', 'x.y.z', other, toy.sign('{}')]) {
    const { response } = await listen(served.url, token);
    expect([token, response.status]).toEqual([token, 401]);
  }
  expect(listeners.size).toBe(0);
  expect(() => toy.subgraph.onChange(undefined, () => undefined)).toThrow();
  await served.close();
});

test('who listens does not keep the agency from closing', async () => {
  const served = await start();
  const heard = await listen(served.url);
  await served.close();
  await heard.ended;
  expect(listeners.size).toBe(0);
});
