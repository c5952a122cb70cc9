import { createServer, type IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createMetrics } from './createMetrics';
import { createTracer } from './createTracer';
import { observers, UNOBSERVED } from './Observer';
import { openObservation } from './openObservation';

const LABELS = { step: 'agency', agency: 'health', kind: 'graphql' } as const;
const fails = () => Promise.reject(new Error('Robin Example, 999 054 8609'));

describe('figures', () => {
  test('count steps by outcome, and hand the outcome on', async () => {
    const metrics = createMetrics('test');
    expect(await metrics.watch(LABELS, randomUUID(), async () => 42)).toBe(42);
    await expect(metrics.watch(LABELS, randomUUID(), fails)).rejects.toThrow('Robin');
    const text = await metrics.text();
    for (const outcome of ['done', 'failed'])
      expect(text).toMatch(
        new RegExp(`hub_step_duration_seconds_count\\{[^}]*agency="health"[^}]*outcome="${outcome}"[^}]*\\} 1`),
      );
  });

  test('hold nothing that came with a request: neither its id nor what an error said', async () => {
    const metrics = createMetrics('test');
    const requestId = randomUUID();
    await metrics.watch(LABELS, requestId, fails).catch(() => undefined);
    expect(await metrics.text()).not.toMatch(new RegExp(`Robin|8609|${requestId}`));
  });

  test('are on a port of their own, and there only when asked for', async () => {
    const open = await openObservation('test', { metrics: { host: '127.0.0.1', port: 0 }, traceEndpoint: undefined });
    expect(await (await fetch(open.metricsUrl!)).text()).toContain('hub_process_cpu_seconds_total');
    await open.close();
    const closed = await openObservation('test', { metrics: undefined, traceEndpoint: undefined });
    expect([closed.metricsUrl, closed.observer]).toEqual([undefined, UNOBSERVED]);
  });
});

describe('traces', () => {
  test('reach the collector: one trace a request under its id, spans within spans, nothing personal', async () => {
    const received: string[] = [];
    const collector = createServer((request, response) => {
      void textOf(request).then((text) => (received.push(text), response.end('{}')));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => collector.once('listening', resolve));
    const tracer = await createTracer('test', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
    const requestId = randomUUID();
    const request = { step: 'request', role: 'LOOKED_AFTER_NURSE' } as const;
    await tracer
      .watch(request, requestId, () => tracer.watch(LABELS, requestId, fails))
      .catch((error: Error) => expect(error.message).toContain('Robin'));
    await tracer.close();
    collector.closeAllConnections();
    await new Promise((resolve) => collector.close(resolve));

    const text = received.join('');
    const spans = JSON.parse(text).resourceSpans[0].scopeSpans[0].spans;
    const byName = Object.fromEntries(spans.map((span: { name: string }) => [span.name, span]));
    expect(Object.keys(byName).toSorted()).toEqual(['agency health graphql', 'request']);
    for (const span of spans) expect(span.traceId).toBe(requestId.replaceAll('-', ''));
    expect(byName['agency health graphql'].parentSpanId).toBe(byName['request'].spanId);
    expect(text).not.toMatch(/Robin|8609/);
  });
});

test('several observers watch the same work once', async () => {
  let done = 0;
  const [one, two] = [createMetrics('one'), createMetrics('two')];
  await observers([one, two]).watch(LABELS, randomUUID(), async () => void done++);
  expect(done).toBe(1);
  for (const each of [one, two]) expect(await each.text()).toContain('outcome="done"');
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
