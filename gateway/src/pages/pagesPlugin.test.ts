import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { hubError } from '@hub/platform';
import { ANONYMOUS, type Identity } from '../sign-in/Identity';
import { pagesPlugin } from './pagesPlugin';

const NURSE: Identity = {
  subject: 'nurse',
  displayName: 'Nia <b>Okafor</b>',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
};
const SCRIPT = 'console.log("explorer")';

let explorerDirectory: string;
beforeAll(() => {
  explorerDirectory = mkdtempSync(join(tmpdir(), 'hub-explorer-'));
  mkdirSync(join(explorerDirectory, 'assets'));
  const page = '<meta property="csp-nonce" nonce="CSP_NONCE"><script src="/explorer/assets/a.js" nonce="CSP_NONCE">';
  writeFileSync(join(explorerDirectory, 'index.html'), page);
  writeFileSync(join(explorerDirectory, 'assets', 'a.js'), SCRIPT);
  writeFileSync(join(explorerDirectory, 'assets', 'a.js.gz'), gzipSync(SCRIPT));
});
afterAll(() => rmSync(explorerDirectory, { recursive: true }));

const pages = (identity: () => Identity = () => ANONYMOUS, directory = explorerDirectory): FastifyInstance =>
  Fastify().register(pagesPlugin({ explorerDirectory: directory, authenticate: async () => identity() }));

const policyOf = (header: unknown): Map<string, string> =>
  new Map(String(header).split(';').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1).join(' ')])); // prettier-ignore

describe('the first page', () => {
  test('offers a visitor to sign in, and nothing to sign out of', async () => {
    const { body } = await pages().inject('/');
    expect(body).toContain('href="/sign-in"');
    expect(body).not.toContain('/sign-out');
  });

  test('says who is signed in, with markup in the name shown as text', async () => {
    const { body } = await pages(() => NURSE).inject('/');
    expect(body).toContain('&#60;b&#62;Okafor');
    expect(body).toContain('Looked after nurse');
    expect(body).toContain('action="/sign-out"');
    expect(body).not.toContain('href="/sign-in"');
  });

  test('speaks to a young person of their own record, and to nobody else', async () => {
    const young: Identity = { ...NURSE, role: 'CARE_EXPERIENCED' };
    const { body } = await pages(() => young).inject('/');
    expect(body).toContain('<h1>Your record</h1>');
    expect(body).toContain('Read your record in the explorer');
    expect(body).not.toContain('Purpose:');
    const { body: nurses } = await pages(() => NURSE).inject('/');
    expect(nurses).not.toMatch(/Your record|records about you/);
    expect(nurses).toContain('Purpose: Direct care.');
  });

  test('is the visitor’s page when the session is no longer good', async () => {
    const ended = () => {
      throw hubError('UNAUTHENTICATED');
    };
    const { statusCode, body } = await pages(ended).inject('/');
    expect([statusCode, body.includes('href="/sign-in"')]).toEqual([200, true]);
  });

  test('lets the browser load nothing but itself: its one style sheet is known by its hash', async () => {
    const { body, headers } = await pages().inject('/');
    const policy = policyOf(headers['content-security-policy']);
    const style = /<style>([^]*?)<\/style>/.exec(body)![1]!;
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'img-src': "'self'",
      'style-src': `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    });
    expect(body).not.toContain('<script');
  });

  test('is kept by no browser, framed by nobody, and tells no other site where somebody came from', async () => {
    const { headers } = await pages(() => NURSE).inject('/');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  });
});

describe('the explorer', () => {
  test('has a fresh nonce in every answer, the same in page and policy', async () => {
    const app = pages();
    const answers = [await app.inject('/explorer'), await app.inject('/explorer/')];
    const nonces = answers.map(({ body }) => [...body.matchAll(/nonce="([^"]+)"/g)].map((match) => match[1]));
    expect(new Set(nonces[0]).size).toBe(1);
    expect(nonces[0]![0]).not.toBe(nonces[1]![0]);
    answers.forEach(({ headers }, index) =>
      expect(headers['content-security-policy']).toContain(`style-src-elem 'self' 'nonce-${nonces[index]![0]}'`),
    );
    expect(answers[0]!.headers['cache-control']).toBe('no-store');
  });

  test('allows this server alone, no eval, and inline only the style attributes that Monaco writes', async () => {
    const { headers } = await pages().inject('/explorer');
    const policy = policyOf(headers['content-security-policy']);
    expect(String(headers['content-security-policy'])).not.toMatch(/unsafe-eval|data:|blob:|https?:|\*/);
    const inline = [...policy].filter(([, sources]) => sources.includes('unsafe-inline')).map(([name]) => name);
    expect(inline).toEqual(['style-src-attr']);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
  });

  test('gives its assets for good, compressed to whom takes that', async () => {
    const app = pages();
    const compressed = await app.inject({ url: '/explorer/assets/a.js', headers: { 'accept-encoding': 'gzip' } });
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('javascript'),
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const plain = await app.inject('/explorer/assets/a.js');
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, SCRIPT]);
  });

  test('gives nothing outside its assets', async () => {
    const app = pages();
    for (const url of ['/explorer/assets/b.js', '/explorer/assets/..%2findex.html', '/explorer/assets/../index.html']) {
      expect((await app.inject(url)).statusCode).toBe(404);
    }
  });

  test('that was not built says how to build it', async () => {
    const { statusCode, body } = await pages(undefined, '/nowhere').inject('/explorer');
    expect([statusCode, body.includes('npm run build -w explorer')]).toEqual([503, true]);
  });
});

test('the headers of the pages stay with the pages', async () => {
  const app = pages().get('/elsewhere', () => 'x');
  expect((await app.inject('/elsewhere')).headers['content-security-policy']).toBeUndefined();
});
