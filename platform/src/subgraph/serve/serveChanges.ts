import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Subgraph } from '../Subgraph';
import { bearerOf } from './bearerOf';

/** So that a gateway finds out that nobody is there any more, in milliseconds. */
const HEARTBEAT = 15_000;
/** A gateway that reads no more than this behind is given up; it asks anew. */
const MOST_UNREAD = 64 * 1024;

/** `GET /changes`: one event whenever the agency's data changed, and nothing of what. Under a token over no body. */
export function serveChanges(app: FastifyInstance, subgraph: Pick<Subgraph, 'onChange'>): void {
  const open = new Set<PassThrough>();
  app.addHook('preClose', async () => open.forEach((stream) => stream.end()));
  app.get('/changes', (request, reply) => {
    const stream = new PassThrough();
    const send = (text: string) => (stream.writableLength > MOST_UNREAD ? stream.destroy() : stream.write(text));
    const stop = subgraph.onChange(bearerOf(request.headers), () => send('event: changed\ndata: {}\n\n'));
    const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT);
    open.add(stream);
    stream.once('close', () => {
      stop();
      clearInterval(heartbeat);
      open.delete(stream);
    });
    send(':\n\n');
    return reply.header('cache-control', 'no-store').type('text/event-stream').send(stream);
  });
}
