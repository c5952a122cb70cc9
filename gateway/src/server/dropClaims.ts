import type { FastifyInstance } from 'fastify';

/**
 * Headers by which a client, or a proxy that somebody forgot, claims to be somebody: role and purpose come from the
 * session alone, and the gateway's own token goes one way only. They are removed before anything can read them.
 */
const CLAIMS =
  /^(?:x-)?(?:hub|role|purpose|caller|subject|scope|user|remote-user|forwarded-user|auth|gateway|subgraph|consumer)(?:-|$)/i;

/** Removes them from every request. */
export function dropClaims(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }) => {
    for (const name of Object.keys(raw.headers)) if (CLAIMS.test(name)) delete raw.headers[name];
  });
}
