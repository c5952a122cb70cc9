import { fastifyApolloHandler } from '@as-integrations/fastify';
import { hubError, type Observer } from '@hub/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { SettleDocument } from '../documents';
import { limitVariables, type LimitDocument, type Limits } from '../limits';
import { wantsEvents, type LiveLists } from '../live';
import type { LimitCaller } from '../rate';
import type { RequestContext } from '../request';
import type { Authenticate, Identity } from '../sign-in/Identity';
import type { RoleServers } from './createRoleServers';
import { refuseBatches, refuseOtherCharsets, refuseOtherSites } from './refuseRequest';

export interface GraphqlRouteOptions {
  readonly authenticate: Authenticate;
  readonly limitCaller: LimitCaller;
  readonly settleDocument: SettleDocument;
  readonly roleServers: RoleServers;
  readonly limitDocument: LimitDocument;
  readonly limits: Limits;
  readonly live: LiveLists;
  /** Where browsers reach the hub. */
  readonly publicOrigin: string | undefined;
  readonly observer: Observer;
}

type RoleServer = Awaited<ReturnType<RoleServers['of']>>;

const PATH = '/graphql';
const OTHER_METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** `POST /graphql`: says who asks, how often, and what; keeps the limits, and hands over to the role's own server. */
export const graphqlRoute =
  (options: GraphqlRouteOptions) =>
  async (app: FastifyInstance): Promise<void> => {
    const { roleServers, settleDocument, limitDocument, limits, live, publicOrigin, observer } = options;
    const identities = new WeakMap<FastifyRequest, Identity>();
    const handlerOf = createHandlers(identities);
    acceptJsonOnly(app, limits);
    app.addHook('preClose', async () => live.close());
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-content-type-options', 'nosniff').header('x-request-id', request.id);
      refuseOtherSites(request, publicOrigin);
      refuseOtherCharsets(request);
    });
    app.post(PATH, async function (request, reply) {
      const identity = await identify(options, request, reply);
      identities.set(request, identity);
      refuseBatches(request);
      request.body = settleDocument(request.body, identity.role);
      const { query, variables } = (request.body ?? {}) as { query?: unknown; variables?: unknown };
      if (typeof query === 'string') limitDocument(query);
      limitVariables(variables, limits);
      const server = await roleServers.of(identity.role);
      if (wantsEvents(request)) return live.open(request, reply, identity, server);
      // A handler sends its own reply: its work is done when that is.
      const handle = async (): Promise<unknown> => handlerOf(server).call(this, request, reply);
      return observer.watch({ step: 'request', role: identity.role }, request.id, handle);
    });
    app.route({
      method: OTHER_METHODS,
      url: PATH,
      handler: (_request, reply) => {
        reply.header('allow', 'POST');
        throw hubError('METHOD_NOT_ALLOWED');
      },
    });
  };

/** Who asks, and that they do not ask too often. Credentials that are no good are counted to the address they come from. */
async function identify(
  { authenticate, limitCaller }: Pick<GraphqlRouteOptions, 'authenticate' | 'limitCaller'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Identity> {
  let identity: Identity;
  try {
    identity = await authenticate(request);
  } catch (error) {
    await limitCaller(request, reply, undefined);
    throw error;
  }
  await limitCaller(request, reply, identity.role === 'ANONYMOUS' ? undefined : identity.subject);
  return identity;
}

/** Fastify's handler for the server of each role, made once. */
function createHandlers(identities: WeakMap<FastifyRequest, Identity>) {
  const handlers = new WeakMap<RoleServer, RouteHandlerMethod>();
  const context = async (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply, identities);
  return (server: RoleServer): RouteHandlerMethod => {
    const known = handlers.get(server) ?? fastifyApolloHandler(server, { context: context as never });
    handlers.set(server, known as RouteHandlerMethod);
    return known as RouteHandlerMethod;
  };
}

/** Forms and plain text are what a page of another site can send without asking. */
function acceptJsonOnly(app: FastifyInstance, { bodyBytes }: Limits): void {
  app.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: bodyBytes } as const;
  app.addContentTypeParser('application/json', options, app.getDefaultJsonParser('error', 'error'));
}

function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  identities: WeakMap<FastifyRequest, Identity>,
): RequestContext {
  const leaving = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leaving.abort();
  });
  return { identity: identities.get(request)!, requestId: request.id, signal: leaving.signal };
}
