import { inProcessTransport, type CallableSubgraph } from './inProcessTransport';

function health() {
  let asked = 0;
  const execute = async () => (asked++, { data: {} });
  return {
    transport: inProcessTransport([{ name: 'health', execute } as unknown as CallableSubgraph]),
    asked: () => asked,
  };
}

test('an agency is asked for whoever waits, and not for one who left before', async () => {
  const { transport, asked } = health();
  expect(await transport.execute('health', '{}', 'token', new AbortController().signal)).toEqual({ data: {} });
  await expect(transport.execute('health', '{}', 'token', AbortSignal.abort())).rejects.toThrow();
  expect(asked()).toBe(1);
});

test('a write, which nobody calls off, is asked for without a signal', async () => {
  const { transport, asked } = health();
  await transport.execute('health', '{}', 'token');
  expect(asked()).toBe(1);
});
