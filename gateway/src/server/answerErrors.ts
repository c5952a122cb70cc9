import { errorCatalogue, hubError, hubErrorOf, type HubError, type Log } from '@hub/platform';
import type { FastifyError, FastifyInstance } from 'fastify';

/** Errors that end a request before the graph is asked, in the shape of a GraphQL answer. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = hubErrorOf(error) ?? asHubError(error);
    if (known.code === 'INTERNAL_SERVER_ERROR') log.error({ err: error, requestId: request.id }, 'A request failed');
    const { status } = errorCatalogue[known.code];
    const { http: _http, ...extensions } = known.extensions;
    return reply.code(status).send({ errors: [{ message: known.message, extensions }] });
  });
  app.setNotFoundHandler((_request, reply) => {
    const { status } = errorCatalogue.NOT_FOUND;
    return reply
      .code(status)
      .send({ errors: [{ message: 'There is no such page.', extensions: { code: 'NOT_FOUND' } }] });
  });
}

/** Fastify's own refusals of a body, by their status. */
function asHubError({ statusCode }: FastifyError): HubError {
  if (statusCode === 413) return hubError('PAYLOAD_TOO_LARGE');
  if (statusCode === 415) return hubError('UNSUPPORTED_MEDIA_TYPE');
  return statusCode === 400 ? hubError('BAD_REQUEST') : hubError('INTERNAL_SERVER_ERROR');
}
