import fastifyHelmet from '@fastify/helmet';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { ANONYMOUS, type Authenticate, type Identity } from '../sign-in/Identity';
import { serveExplorer } from './explorer/serveExplorer';
import { renderLanding } from './landing/renderLanding';
import { FAVICON } from './favicon';
import { pageHeaders, PERMISSIONS_POLICY } from './pageHeaders';

export interface PagesOptions {
  /** Where `npm run build -w explorer` puts the built explorer. */
  readonly explorerDirectory: string;
  readonly authenticate: Authenticate;
  /** Shown on top of the first page, such as that all records are made up. */
  readonly notice?: string;
}

/** What a browser sees: the first page and the explorer. The headers stay within this plugin. */
export const pagesPlugin =
  ({ explorerDirectory, authenticate, notice }: PagesOptions): FastifyPluginAsync =>
  async (app: FastifyInstance) => {
    await app.register(fastifyHelmet, pageHeaders);
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('permissions-policy', PERMISSIONS_POLICY);
    });
    app.get('/', async (request, reply) => {
      const identity = await identityOrVisitor(authenticate, request);
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(renderLanding(identity, notice));
    });
    app.get('/favicon.svg', (_request, reply) =>
      reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(FAVICON),
    );
    await serveExplorer(app, explorerDirectory);
  };

/** The first page holds no personal data but the name: an ended session gets the visitor's page with its way in. */
const identityOrVisitor = (authenticate: Authenticate, request: FastifyRequest): Promise<Identity> =>
  authenticate(request).catch(() => ANONYMOUS);
