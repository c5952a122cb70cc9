import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSignIn } from '@hub/gateway';
import { createLog, createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import fastify, { type FastifyInstance } from 'fastify';
import { PERSONAS } from '../personas';
import { createDemoIdentityProvider } from './createDemoIdentityProvider';
import { Browser } from './testing/Browser';

const agreement = loadAgreement();
const policy = createPolicy(agreement);
const log = createLog('test', 'silent');

let dataDir: string;
let app: FastifyInstance;
let origin: string;
let real = false;

/** The provider's name is its address, so the port must be known first. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hub-sign-in-'));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const isReal = async () => real;
  const demo = await createDemoIdentityProvider({
    dataDir,
    publicUrl: origin,
    personas: PERSONAS,
    agreement,
    isReal,
    log,
  });
  const issuers = [demo.trustedIssuer];
  const signIn = createSignIn({ issuers, sessionSecret: new Uint8Array(32).fill(7), policy, publicUrl: origin, log });
  app = fastify();
  await app.register(demo.plugin);
  await app.register(signIn.plugin);
  app.get('/who', async (request) => signIn.authenticate(request));
  await app.listen({ port, host: 'localhost' });
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true });
});

beforeEach(() => void (real = false));

const choose = (persona: string, purpose?: string) => ({ persona, ...(purpose && { purpose }) });

describe('a browser', () => {
  test('chooses a persona and is signed in, back where it came from', async () => {
    const browser = new Browser(origin);
    const page = await browser.get('/sign-in?returnTo=/explorer?q=1');
    expect(page.text).toContain('Sign in as Nia Okafor');
    const end = await browser.post(page.path, choose('nurse'), { stopAt: '/sign-in/callback' });
    expect(end.trail).toContain('/sign-in/callback');
    expect(end.location).toBe(`${origin}/explorer?q=1`);
    expect(await browser.json('/session')).toMatchObject({
      signedIn: true,
      name: 'Nia Okafor',
      role: 'LOOKED_AFTER_NURSE',
      agency: 'health',
      purpose: 'DIRECT_CARE',
      purposes: ['DIRECT_CARE', 'STATUTORY_DUTY'],
      agreementDigest: policy.digest,
    });
  });
});
