import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { UNOBSERVED } from '@hub/platform';
import { createSettleDocument } from '../documents';
import { createDocumentLimit, LIMITS } from '../limits';
import { AgencyChanges, createLiveLists } from '../live';
import { createCallerLimit } from '../rate';
import { observeTransport } from '../transport';
import { answerErrors } from './answerErrors';
import { createRoleServers } from './createRoleServers';
import { dropClaims } from './dropClaims';
import type { Gateway, GatewayOptions } from './GatewayOptions';
import { graphqlRoute } from './graphqlRoute';
import { letConnectionsGo } from './letConnectionsGo';
import { statusRoutes } from './statusRoutes';

/** The hub's one door. Request ids are ours: one that a client sends could tie its requests to another's. */
export async function createGateway(given: GatewayOptions): Promise<Gateway> {
  const options = observed(given);
  const { authenticate, limits = LIMITS, plugins = [], transport, log, observer = UNOBSERVED } = options;
  const app = fastify({
    logger: false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    bodyLimit: limits.bodyBytes,
  });
  const roleServers = createRoleServers(options);
  dropClaims(app);
  letConnectionsGo(app);
  answerErrors(app, log);
  await app.register(statusRoutes(options));
  const changes = new AgencyChanges({ ...options, agreementDigest: options.policy.digest });
  const live = createLiveLists({ authenticate, changes, observer, settings: options.live });
  const limitDocument = options.layers?.limitDocument ?? createDocumentLimit(limits);
  const publicOrigin = options.publicUrl === undefined ? undefined : new URL(options.publicUrl).origin;
  const limitCaller = await createCallerLimit(app, options.rates);
  const settleDocument = createSettleDocument(options.documents ?? new Map(), options.policy);
  const stages = { authenticate, limitCaller, settleDocument, limitDocument, roleServers };
  await app.register(graphqlRoute({ ...stages, limits, live, publicOrigin, observer }));
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
