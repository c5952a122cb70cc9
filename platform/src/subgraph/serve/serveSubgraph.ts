import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { errorCatalogue, hubError, hubErrorOf } from '../../errors';
import type { Log } from '../../log';
import { maskError } from '../execute/maskResult';
import type { Subgraph } from '../Subgraph';
import { bearerOf } from './bearerOf';
import { serveChanges } from './serveChanges';

export interface ServeOptions {
  host: string;
  port: number;
  log: Log;
}

export interface ServedSubgraph {
  url: string;
  /** Finishes what is in flight. */
  close(): Promise<void>;
}

/** The largest body that a gateway sends: a page of 200 representations beside a scope of 10,000 ids is under 1 MB. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** The subgraph over HTTP, for an agency that runs in its own process: the very same calls, under the same token. */
export async function serveSubgraph(subgraph: Subgraph, { host, port, log }: ServeOptions): Promise<ServedSubgraph> {
  const app = Fastify({ bodyLimit: BODY_LIMIT });
  readBodiesAsText(app);
  const onRequest = refuseWithoutToken;
  app.post<{ Body: string }>('/graphql', { onRequest }, ({ body, headers }) =>
    subgraph.execute(body, bearerOf(headers)),
  );
  app.post<{ Body: string }>('/scope', { onRequest }, async ({ body, headers }) => ({
    scope: await subgraph.resolveScope(body, bearerOf(headers)),
  }));
  app.post<{ Body: string }>('/cohort', { onRequest }, ({ body, headers }) =>
    subgraph.resolveCohort(body, bearerOf(headers)),
  );
  app.post<{ Body: string }>('/openings', { onRequest }, ({ body, headers }) =>
    subgraph.resolveOpenings(body, bearerOf(headers)),
  );
  app.post<{ Body: string }>('/members', { onRequest }, ({ body, headers }) =>
    subgraph.resolveMembers(body, bearerOf(headers)),
  );
  serveChanges(app, subgraph);
  app.get('/health', () => ({ status: 'up' }));
  app.get('/ready', async (_request, reply) => {
    const isReady = await subgraph.ready().then(
      () => true,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  app.setErrorHandler((error, _request, reply) => answerError(error, reply, log));
  app.setNotFoundHandler((_request, reply) =>
    answerError(hubError('NOT_FOUND', { message: 'There is no such page.' }), reply, log),
  );
  return { url: await app.listen({ host, port }), close: () => app.close() };
}

/** The token is bound to the exact bytes, so the body is kept as text until it was verified. */
function readBodiesAsText(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
}

/** Before the body is read, so that nobody without a token can make us take in 4 MB. */
const refuseWithoutToken = async ({ headers }: FastifyRequest): Promise<void> => {
  if (bearerOf(headers) === undefined) throw hubError('UNAUTHENTICATED');
  if (headers['content-type'] === undefined) throw hubError('UNSUPPORTED_MEDIA_TYPE');
};

function answerError(error: unknown, reply: FastifyReply, log: Log): FastifyReply {
  const known = hubErrorOf(error) ?? ofFastify(error);
  if (!known) log.error({ code: 'INTERNAL_SERVER_ERROR', err: error }, 'a request failed');
  const status = known ? errorCatalogue[known.code].status : 500;
  return reply.code(status).send({ errors: [maskError(known ?? error)] });
}

/** Fastify's own refusals, which happen before there is a token to look at. */
function ofFastify(error: unknown) {
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 413) return hubError('PAYLOAD_TOO_LARGE');
  if (status === 415) return hubError('UNSUPPORTED_MEDIA_TYPE');
  return status !== undefined && status < 500 ? hubError('BAD_REQUEST') : undefined;
}
