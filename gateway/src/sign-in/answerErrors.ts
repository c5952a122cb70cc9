import { errorCatalogue, hubError, hubErrorOf, type HubError } from '@hub/platform';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalPage, sendPage } from './page';
import type { SignInContext } from './SignInContext';

/** Errors here have the codes and words of the one catalogue: as a page for people, as JSON for programs. */
export function answerErrors(app: FastifyInstance, context: SignInContext): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = hubErrorOf(error) ?? asHubError(error);
    if (known.code === 'INTERNAL_SERVER_ERROR') context.requestLog(request).error({ err: error }, 'sign-in failed');
    else context.requestLog(request).info({ code: known.code }, 'refused');
    // A session that is no longer good is taken away, or the browser would be refused again and again.
    const byCookie = request.headers.authorization === undefined && context.cookie.isSent(request);
    if (known.code === 'UNAUTHENTICATED' && byCookie) context.cookie.forget(reply);
    return answer(request, reply, known);
  });
}

/** Fastify's own refusals of a body, by their status. */
function asHubError({ statusCode }: FastifyError): HubError {
  if (statusCode === 413) return hubError('PAYLOAD_TOO_LARGE');
  if (statusCode === 415) return hubError('UNSUPPORTED_MEDIA_TYPE', { message: 'Send a form or application/json.' });
  return statusCode === 400 ? hubError('BAD_USER_INPUT') : hubError('INTERNAL_SERVER_ERROR');
}

/** A form is sent by a person as well, so here the method plays no part. */
function answer(request: FastifyRequest, reply: FastifyReply, error: HubError): FastifyReply {
  const { code, message } = error;
  const { status } = errorCatalogue[code];
  if (request.headers.accept?.includes('text/html')) return sendPage(reply, refusalPage(error), status);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
