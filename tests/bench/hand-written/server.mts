import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { askChildren } from './askChildren.mts';
import { askPicture } from './askPicture.mts';
import { askWorklist } from './askWorklist.mts';
import { openPool, type Asked, type Pools } from './Pools.mts';

const QUESTIONS = { worklist: askWorklist, children: askChildren, picture: askPicture };

/**
 * What one would write by hand for these questions alone: `node:http`, `pg`, one prepared statement an agency, and
 * the answer put together in a loop. It asks nobody who the caller is, knows no agreement and records nothing.
 */
async function main(): Promise<void> {
  const [settings] = (await once(process, 'message')) as [Record<keyof Pools, pg.ClientConfig>];
  const opened = Object.entries(settings).map(([agency, each]) => [agency, openPool(each)]);
  const pools = Object.fromEntries(opened) as Pools;
  const server = createServer((request, response) => {
    answer(pools, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('SIGTERM', () => process.exit(0));
  process.send!((server.address() as AddressInfo).port);
}

async function answer(pools: Pools, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked & { question: keyof typeof QUESTIONS };
  const text = JSON.stringify({ data: await QUESTIONS[asked.question](pools, asked) });
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
  response.writeHead(200, headers).end(text);
}

void main();
