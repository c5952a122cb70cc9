import type { FastifyInstance } from 'fastify';

/** More than any form of ours sends. */
const LARGEST_FORM = 16 * 1024;

/** In this part of the application a body is a small form or JSON, whatever the rest of it accepts. */
export function acceptForms(app: FastifyInstance): void {
  const options = { parseAs: 'string', bodyLimit: LARGEST_FORM } as const;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', options, app.getDefaultJsonParser('error', 'error'));
  app.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
