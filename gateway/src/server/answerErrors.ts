import { errorCatalogue, hubError, hubErrorOf, type HubError, type Log } from '@hub/platform';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, isForPeople, refusalPage, sendPage, type Page } from '../sign-in/page';

/** Errors that end a request before the graph is asked, in the shape of a GraphQL answer. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = hubErrorOf(error) ?? asHubError(error);
    if (known.code === 'INTERNAL_SERVER_ERROR') log.error({ err: error, requestId: request.id }, 'A request failed');
    const { status } = errorCatalogue[known.code];
    const { http: _http, ...extensions } = known.extensions;
    if (isForPeople(request)) return sendPage(reply, pageOf(request, known), status);
    return reply.code(status).send({ errors: [{ message: known.message, extensions }] });
  });
  app.setNotFoundHandler(answerUnknownAddress);
}

function answerUnknownAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status } = errorCatalogue.NOT_FOUND;
  if (isForPeople(request)) return sendPage(reply, NO_SUCH_PAGE, status);
  return reply
    .code(status)
    .send({ errors: [{ message: 'There is no such page.', extensions: { code: 'NOT_FOUND' } }] });
}

/** Somebody who opens the graph's own address means the place where it can be asked. */
const pageOf = ({ url }: FastifyRequest, error: HubError): Page =>
  /^\/graphql(\?|$)/.test(url) ? FOR_PROGRAMS : refusalPage(error);

const NO_SUCH_PAGE: Page = {
  title: 'There is no such page',
  body: html`<p>Check the address for a typing mistake. If you followed a link, tell whoever gave it to you.</p>
    <p><a href="/">Go to the start page</a></p>`,
};

const FOR_PROGRAMS: Page = {
  title: 'This address is for programs',
  body: html`<p>Programs send queries here by POST, as <code>application/json</code>.</p>
    <p>To ask something yourself, <a href="/explorer">open the explorer</a>.</p>`,
};

/** Fastify's own refusals of a body, by their status. */
function asHubError({ statusCode }: FastifyError): HubError {
  if (statusCode === 413) return hubError('PAYLOAD_TOO_LARGE');
  if (statusCode === 415) return hubError('UNSUPPORTED_MEDIA_TYPE');
  return statusCode === 400 ? hubError('BAD_REQUEST') : hubError('INTERNAL_SERVER_ERROR');
}
