import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answersOf, type Answers } from './answerOf.mts';
import { madeUpChildren } from './madeUpChildren.mts';

/** Each window of each system is a body that comes again and again; what comes after so many is made anew. */
const REMEMBERED = 4000;

/**
 * All agencies in one process, each on a port of its own. Whoever asks the same again gets the same bytes, so that answering
 * costs next to nothing and the same for every system. Nobody is refused: these are no subject of the measurement.
 */
async function main(): Promise<void> {
  const [{ agencies, children }] = (await once(process, 'message')) as [{ agencies: string[]; children: number }];
  const made = madeUpChildren(children);
  const servers = await Promise.all(agencies.map((agency) => listen(answersOf(agency, made))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  process.on('SIGTERM', () => process.exit(0));
  process.send!(Object.fromEntries(agencies.map((agency, at) => [agency, ports[at]])));
}

async function listen(answers: Answers): Promise<Server> {
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => receive(request, (body) => answer(request.url!, body, response)));
  const answer = (path: string, body: string, response: ServerResponse): void => {
    const asked = `${path} ${body}`;
    const bytes = known.get(asked) ?? Buffer.from(answers[path]!(body));
    if (known.size < REMEMBERED) known.set(asked, bytes);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
  };
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function receive(request: IncomingMessage, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => void chunks.push(chunk));
  request.on('end', () => done(Buffer.concat(chunks).toString()));
}

void main();
