import Fastify from 'fastify';
import type { Metrics } from './createMetrics';

export interface ServedMetrics {
  url: string;
  close(): Promise<void>;
}

/**
 * `GET /metrics` on a port of its own: what the gateway's port shows is for people, and how busy a hub is at night is
 * not. On loopback unless told otherwise.
 */
export async function serveMetrics(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  { host, port }: { host: string; port: number },
): Promise<ServedMetrics> {
  const app = Fastify();
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  return { url: await app.listen({ host, port }), close: () => app.close() };
}
