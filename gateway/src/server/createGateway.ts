import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { createDocumentLimit, LIMITS } from '../limits';
import { answerErrors } from './answerErrors';
import { createRoleServers } from './createRoleServers';
import { dropClaims } from './dropClaims';
import type { Gateway, GatewayOptions } from './GatewayOptions';
import { graphqlRoute } from './graphqlRoute';
import { statusRoutes } from './statusRoutes';

/** Answers given while closing end their connection, or clients that keep theirs would hold the process for a minute. */
function letConnectionsGo(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => void (isClosing = true));
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}

/** The hub's one door. Request ids are ours: one that a client sends could tie its requests to another's. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { authenticate, limits = LIMITS, plugins = [], transport, log } = options;
  const app = fastify({
    logger: false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: limits.bodyBytes,
  });
  const roleServers = createRoleServers(options);
  dropClaims(app);
  letConnectionsGo(app);
  answerErrors(app, log);
  await app.register(statusRoutes(options));
  await app.register(graphqlRoute({ authenticate, roleServers, limitDocument: createDocumentLimit(limits), limits }));
  for (const plugin of plugins) await app.register(plugin as never);
  await app.ready();
  return {
    app,
    listen: (port, host) => app.listen({ port, host }),
    async close() {
      await app.close();
      await roleServers.stop();
      await transport.close();
    },
  };
}
