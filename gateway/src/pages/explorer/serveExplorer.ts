import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, renderPage } from '../../sign-in/page';
import { pageHeaders } from '../pageHeaders';
import { explorerPolicy } from './explorerPolicy';

/** What Vite wrote where the nonce belongs; the same word as in explorer/vite.config.mts. */
const NONCE_PLACEHOLDER = /CSP_NONCE/g;

/**
 * The built explorer: its page is never kept by a browser, for it carries a nonce; its assets, whose names change with
 * their content, are kept for good.
 */
export async function serveExplorer(app: FastifyInstance, directory: string): Promise<void> {
  const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined);
  if (page === undefined) {
    app.get('/explorer', (_request, reply) => sendNotBuilt(reply));
    return;
  }
  const send = (_request: unknown, reply: FastifyReply) => sendExplorer(reply, page);
  app.get('/explorer', send);
  app.get('/explorer/', send);
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/explorer/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
}

function sendExplorer(reply: FastifyReply, page: string) {
  const nonce = randomBytes(16).toString('base64');
  reply.helmet({ ...pageHeaders, contentSecurityPolicy: explorerPolicy(nonce) });
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replace(NONCE_PLACEHOLDER, nonce));
}

function sendNotBuilt(reply: FastifyReply) {
  const body = html`<p>Run <code>npm run build -w explorer</code> and start the hub again.</p>`;
  return reply
    .code(503)
    .type('text/html; charset=utf-8')
    .send(renderPage({ title: 'The explorer is not built', body }));
}
