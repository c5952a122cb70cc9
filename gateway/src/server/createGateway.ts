import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { UNOBSERVED } from '@hub/platform';
import { createDocumentLimit, LIMITS } from '../limits';
import { observeTransport } from '../transport';
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
export async function createGateway(given: GatewayOptions): Promise<Gateway> {
  const options = observed(given);
  const { authenticate, limits = LIMITS, plugins = [], transport, log, observer = UNOBSERVED } = options;
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
  await app.register(
    graphqlRoute({ authenticate, roleServers, limitDocument: createDocumentLimit(limits), limits, observer }),
  );
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

/** The same, with every question to an agency and every record of a look watched. */
function observed(options: GatewayOptions): GatewayOptions {
  const { audit, observer = UNOBSERVED, transport } = options;
  if (observer === UNOBSERVED) return options;
  const append: typeof audit.append = (entry) =>
    observer.watch({ step: 'audit', role: entry.role }, entry.requestId, () => audit.append(entry));
  return { ...options, audit: { ...audit, append }, transport: observeTransport(transport, observer) };
}
