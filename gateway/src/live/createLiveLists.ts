import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { errorCatalogue, hubError, hubErrorOf, type Observer, type SubgraphName } from '@hub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../request';
import type { Authenticate, Identity } from '../sign-in/Identity';
import type { AgencyChanges } from './AgencyChanges';
import type { LiveAnswer } from './LiveAnswer';
import { LiveList } from './LiveList';
import { LIVE_SETTINGS, type LiveSettings } from './LiveSettings';

/** The live lists of one gateway. */
export interface LiveLists {
  /** Answers a query as a stream of events, until its reader leaves or may not read any more. */
  open(request: FastifyRequest, reply: FastifyReply, identity: Identity, server: RoleServer): Promise<unknown>;
  /** Says farewell to all readers. */
  close(): void;
}

type RoleServer = ApolloServer<RequestContext>;

export interface LiveDependencies {
  readonly authenticate: Authenticate;
  readonly changes: Pick<AgencyChanges, 'listen'>;
  readonly observer: Observer;
  readonly settings?: LiveSettings;
}

/** Whether a client wants a stream: it says so by what it accepts. */
export const wantsEvents = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.split(',').some((type) => type.trim().startsWith('text/event-stream')) ?? false;

export function createLiveLists(dependencies: LiveDependencies): LiveLists {
  const { authenticate, changes, settings = LIVE_SETTINGS } = dependencies;
  const open = new Map<LiveList, string>();
  return {
    async open(request, reply, identity, server) {
      refuseTooMany([...open.values()].filter((subject) => subject === identity.subject).length, identity, settings);
      const list = new LiveList({
        settings,
        ask: (signal) => ask(dependencies, request, identity, server, signal),
        mayStillRead: () => authenticate(request).then(() => undefined, answerOf),
        listen: (listener) => changes.listen(listener),
      });
      open.set(list, identity.subject);
      reply.raw.once('close', () => list.stream.body.destroy());
      const first = await list.begin(() => open.delete(list));
      if (first.status >= 400) {
        list.stream.body.destroy();
        return reply.code(first.status).type('application/json; charset=utf-8').send(first.text);
      }
      void list.keepOn(first);
      reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
      return reply.type('text/event-stream; charset=utf-8').send(list.stream.body);
    },
    close: () => [...open.keys()].forEach((list) => list.end()),
  };
}

function refuseTooMany(count: number, { role }: Identity, { streamsOfOnePerson }: LiveSettings): void {
  // Visitors share one name, and what they see seldom changes.
  if (role === 'ANONYMOUS') throw hubError('UNAUTHENTICATED', { message: 'Sign in to keep a list live.' });
  if (count >= streamsOfOnePerson)
    throw hubError('TOO_MANY_REQUESTS', {
      message: `You keep ${count} lists live; close one of them before you open another.`,
    });
}

/** One request from the door on: nothing that was decided for the last answer holds for this one. */
async function ask(
  { authenticate, observer }: LiveDependencies,
  request: FastifyRequest,
  { role }: Identity,
  server: RoleServer,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  const tookPart = new Set<SubgraphName>();
  try {
    const identity = await authenticate(request);
    // The server is that of a role: another role would be another schema.
    if (identity.role !== role) throw hubError('UNAUTHENTICATED');
    const context: RequestContext = { identity, requestId: randomUUID(), signal, tookPart, isLive: true };
    const httpGraphQLRequest = { method: 'POST', headers: JSON_BOTH_WAYS, search: '', body: request.body };
    const execute = () => server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    const { status = 200, body } = await observer.watch({ step: 'request', role }, context.requestId, execute);
    if (body.kind !== 'complete') throw new Error('A live answer comes in one piece.');
    // An event ends with an empty line, and Apollo Server ends its answers with one line end.
    return { status, text: body.string.trimEnd(), tookPart };
  } catch (error) {
    return { ...answerOf(error), tookPart };
  }
}

/** Of the newer kind, for its status says whether a list can be begun. */
const JSON_BOTH_WAYS = new HeaderMap([
  ['content-type', 'application/json'],
  ['accept', 'application/graphql-response+json'],
]);

function answerOf(error: unknown): LiveAnswer {
  const { code, message, extensions } = hubErrorOf(error) ?? hubError('INTERNAL_SERVER_ERROR');
  const { http: _http, ...shown } = extensions;
  const text = JSON.stringify({ errors: [{ message, extensions: shown }] });
  return { status: errorCatalogue[code].status, text, tookPart: new Set() };
}
