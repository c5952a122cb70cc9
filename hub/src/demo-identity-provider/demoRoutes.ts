import { acceptForms, html, sendPage } from '@hub/gateway';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { comesFromThisMachine } from './comesFromThisMachine';
import type { DemoIdentityProviderOptions } from './createDemoIdentityProvider';
import { DEMO_PATH } from './demoIssuer';
import { REAL_RECORDS } from './DemoSignInRefused';
import { personaRoutes } from './personaRoutes';

/** Mounts the provider. Every request must come from this machine, by its right name, to a database of synthetic records. */
export const demoRoutes =
  (provider: Provider, options: DemoIdentityProviderOptions): FastifyPluginAsync =>
  async (app) => {
    const { host } = new URL(provider.issuer);
    app.addHook('onRequest', async (request, reply) => {
      const reason = await whyClosed(request, host, options);
      if (reason) return sendPage(reply, { title: 'Demo sign-in is closed', body: html`<p>${reason}</p>` }, 403);
    });
    await app.register(async (forms) => {
      acceptForms(forms);
      personaRoutes(forms, provider, options);
    });
    await app.register(async (raw) => mount(raw, provider));
  };

async function whyClosed(request: FastifyRequest, host: string, options: DemoIdentityProviderOptions) {
  if (!comesFromThisMachine(request)) return 'It works on the machine of the hub only.';
  // A page of another site that had its own name pointed at this machine would come under that name.
  if (request.host !== host) return `It works at ${host} only.`;
  return (await options.isReal()) ? REAL_RECORDS : undefined;
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
