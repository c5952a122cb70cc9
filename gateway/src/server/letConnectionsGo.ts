import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Answers given while closing end their connection, or clients that keep theirs would hold the process for a minute. So
 * would connections on which nothing was asked yet, as browsers open them in advance: Node counts these as busy.
 */
export function letConnectionsGo(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    for (const socket of silent) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
