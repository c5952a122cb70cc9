import { acceptForms, html, sendPage } from '@hub/gateway';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { comesFromThisMachine } from './comesFromThisMachine';
import type { DemoIdentityProviderOptions } from './DemoIdentityProviderOptions';
import { DEMO_PATH } from './demoIssuer';
import { REAL_RECORDS } from './DemoSignInRefused';
import { personaRoutes } from './personaRoutes';

/** Mounts the provider. Every request must come from this machine, by its right name, to a database of synthetic records. */
export const demoRoutes =
  (provider: Provider, options: DemoIdentityProviderOptions): FastifyPluginAsync =>
  async (app) => {
    const { host } = new URL(provider.issuer);
    app.addHook('onRequest', async (request, reply) => {
      const closed = await whyClosed(request, host, options);
      if (!closed) return;
      return sendPage(reply, { title: 'Demo sign-in is closed', body: html`<p>${closed.reason}</p>` }, closed.status);
    });
    await app.register(async (forms) => {
      acceptForms(forms);
      personaRoutes(forms, provider, options);
    });
    await app.register(async (raw) => mount(raw, provider));
  };

interface Closed {
  readonly status: number;
  readonly reason: string;
}

async function whyClosed(
  request: FastifyRequest,
  host: string,
  { isReal, log }: DemoIdentityProviderOptions,
): Promise<Closed | undefined> {
  if (!comesFromThisMachine(request)) return { status: 403, reason: 'It works on the machine of the hub only.' };
  // A page of another site that had its own name pointed at this machine would come under that name.
  if (request.host !== host) return { status: 403, reason: `It works at ${host} only.` };
  try {
    return (await isReal()) ? { status: 403, reason: REAL_RECORDS } : undefined;
  } catch (error) {
    log.error({ requestId: request.id, err: error }, 'Whether the database is real could not be asked');
    return { status: 503, reason: 'Whether this database may have a demo sign-in cannot be said just now.' };
  }
}

/** Hands the request over unread: the provider reads bodies itself. */
function mount(app: FastifyInstance, provider: Provider): void {
  const handle = provider.callback();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  app.route({
    method: ['GET', 'POST'],
    url: `${DEMO_PATH}/*`,
    handler: (request: FastifyRequest, reply: FastifyReply) => {
      reply.hijack();
      // By these two the provider learns where it is mounted.
      const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
      raw.url = raw.originalUrl!.slice(DEMO_PATH.length);
      void handle(raw, reply.raw);
    },
  });
}
