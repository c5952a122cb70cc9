import { Pool } from 'undici';
import type { LoadResult, Turn } from './LoadGenerator.mts';

/** Does one turn at a time: so many connections that are kept open, each asking as soon as it was answered. */
process.on('message', (turn: Turn) => {
  run(turn).then(
    (result) => process.send!(result),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});

async function run({ url, headers, bodies, connections, requests, seconds }: Turn): Promise<LoadResult> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const milliseconds: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;
  let next = 0;
  let failed = 0;
  let bytes = 0;

  async function ask(): Promise<void> {
    while (next < requests && performance.now() < until) {
      const sentAt = performance.now();
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path,
        headers,
        body: bodies[next++ % bodies.length]!,
      });
      const text = await body.text();
      milliseconds.push(performance.now() - sentAt);
      bytes += text.length;
      if (statusCode !== 200 || !text.startsWith('{"data":{') || text.includes('"errors":')) failed += 1;
    }
  }

  await Promise.all(Array.from({ length: connections }, ask));
  const elapsed = performance.now() - started;
  await pool.close();
  return { requests: milliseconds.length, failed, bytes, elapsedMilliseconds: elapsed, milliseconds };
}
