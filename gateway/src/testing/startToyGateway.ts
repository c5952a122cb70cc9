import { composeGraph, createLog, createPolicy, createTokenSigner, hubError, type AuditEntry } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import fastify, { type FastifyInstance } from 'fastify';
import { createGateway, type Gateway, type GatewayOptions } from '../server';
import { ANONYMOUS, type Identity } from '../sign-in/Identity';
import { httpTransport, inProcessTransport, type SubgraphTransport } from '../transport';
import { createToys, SDL, type Toys } from './toyAgencies';

/** A gateway over the toy agencies, asked through Fastify without a network between. */
export interface ToyGateway {
  readonly gateway: Gateway;
  readonly toys: Toys;
  /** What was recorded, in order. */
  readonly records: AuditEntry[];
  audit: { fails: boolean };
  /** What became of each attempt to look for a child. */
  readonly lookups: string[];
  ask(query: string | undefined, variables?: object, options?: AskOptions): Promise<ToyAnswer>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly as?: keyof typeof PEOPLE;
  readonly operationName?: string;
  /** Other parts of the request, such as the name of a trusted document. */
  readonly more?: object;
  readonly headers?: Record<string, string>;
}

export interface ToyAnswer {
  readonly status: number;
  // A test looks into it as it likes.

  readonly data: any;
  readonly errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  readonly receipt: { sequence: number; hash: string } | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const PEOPLE = {
  visitor: ANONYMOUS,
  nurse: { subject: 'nurse', displayName: 'N', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' },
  otherNurse: { subject: 'other-nurse', displayName: 'O', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' },
  nurseForEmergency: { subject: 'nurse', displayName: 'N', role: 'LOOKED_AFTER_NURSE', purpose: 'EMERGENCY' },
  administrator: { subject: 'nurse', displayName: 'A', role: 'HEALTH_ADMINISTRATOR', purpose: 'DIRECT_CARE' },
  emergencyDuty: { subject: 'duty', displayName: 'E', role: 'EMERGENCY_DUTY_WORKER', purpose: 'EMERGENCY' },
  socialWorker: { subject: 'worker', displayName: 'W', role: 'SOCIAL_WORKER', purpose: 'DIRECT_CARE' },
  strategicLead: { subject: 'lead', displayName: 'L', role: 'STRATEGIC_LEAD', purpose: 'STATISTICS' },
} as const satisfies Record<string, Identity>;

const agreement = loadAgreement();
const composed = composeGraph(
  Object.entries(SDL).map(([name, sdl]) => ({ name, url: `http://${name}`, sdl })),
  agreement,
);

export const TOY_AGENCIES = { 'social-care': "Children's social care", health: 'Health', hub: 'The hub itself' };

/** Starts one; the transport is direct, or HTTP to servers on loopback. */
export async function startToyGateway(
  kind: 'direct' | 'http' = 'direct',
  changes: Partial<GatewayOptions> & { timeoutMs?: number } = {},
): Promise<ToyGateway> {
  const { policy = createPolicy(agreement) } = changes;
  const toys = createToys(policy.digest);
  const records: AuditEntry[] = [];
  const audit = { fails: false };
  const lookups: string[] = [];
  const { transport, stop } = await openTransport(kind, toys, changes.timeoutMs ?? 2000);
  const gateway = await createGateway({
    policy,
    ...composed,
    transport,
    tokenSigner: createTokenSigner(toys.secrets),
    audit: {
      async append(entry) {
        if (audit.fails) throw hubError('AUDIT_UNAVAILABLE');
        return { chain: 'toy', sequence: records.push(entry), hash: 'hash' };
      },
      ready: async () => {
        if (audit.fails) throw new Error('away');
      },
    },
    lookups: {
      async begin(subject) {
        const note = (what: string) => async () => void lookups.push(`${subject} ${what}`);
        return { found: note('found'), undo: note('undone') };
      },
    },
    authenticate: async ({ headers }) => PEOPLE[(headers['x-test-person'] ?? 'visitor') as keyof typeof PEOPLE],
    agencies: TOY_AGENCIES,
    log: createLog('gateway', 'silent'),
    ...changes,
  });
  return {
    gateway,
    toys,
    records,
    audit,
    lookups,
    ask: askThrough(gateway),
    close: async () => (await gateway.close(), stop()),
  };
}

const askThrough =
  ({ app }: Gateway): ToyGateway['ask'] =>
  async (query, variables, { as = 'nurse', operationName, more, headers } = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-test-person': as, ...headers },
      payload: { query, variables, operationName, ...more },
    });
    const { data, errors = [], extensions } = response.json();
    const { statusCode: status, payload: text } = response;
    return { status, data, errors, receipt: extensions?.receipt, headers: response.headers, text };
  };

async function openTransport(
  kind: 'direct' | 'http',
  { subgraphs }: Toys,
  timeoutMs: number,
): Promise<{ transport: SubgraphTransport; stop(): Promise<void> }> {
  if (kind === 'direct')
    return { transport: inProcessTransport(subgraphs, { timeoutMs }), stop: async () => undefined };
  const servers: FastifyInstance[] = [];
  const urls: Record<string, string> = {};
  for (const subgraph of subgraphs) {
    const server = fastify({ forceCloseConnections: true });
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    const token = (header: string | undefined) => header?.replace('Bearer ', '');
    server.post('/graphql', ({ body, headers }) => subgraph.execute(body as string, token(headers.authorization)));
    server.post('/scope', async ({ body, headers }) => ({
      scope: await subgraph.resolveScope(body as string, token(headers.authorization)),
    }));
    server.post('/cohort', ({ body, headers }) => subgraph.resolveCohort(body as string, token(headers.authorization)));
    server.post('/openings', ({ body, headers }) =>
      subgraph.resolveOpenings(body as string, token(headers.authorization)),
    );
    server.get('/changes', ({ headers }, reply) => {
      const { raw } = reply.hijack();
      raw.writeHead(200, { 'content-type': 'text/event-stream' });
      const stop = subgraph.onChange(token(headers.authorization), () => raw.write('event: changed\ndata: {}\n\n'));
      raw.once('close', stop).write(':\n\n');
    });
    server.get('/ready', async () => (await subgraph.ready(), {}));
    urls[subgraph.name] = await server.listen({ port: 0, host: '127.0.0.1' });
    servers.push(server);
  }
  return {
    transport: httpTransport(urls, { timeoutMs }),
    stop: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}
