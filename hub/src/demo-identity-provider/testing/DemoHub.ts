import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@hub/platform/testing';
import { createSignIn } from '@hub/gateway';
import { createLog, createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import fastify, { type FastifyInstance } from 'fastify';
import { PERSONAS } from '../../personas';
import { createDemoIdentityProvider } from '../createDemoIdentityProvider';
import { Browser } from './Browser';

export const agreement = loadAgreement();
export const policy = createPolicy(agreement);

/** Sign-in and the demo provider on one real server, without databases. For tests. */
export class DemoHub {
  /** Whether its database is marked real. */
  real = false;
  /** Whether that cannot be said now. */
  away = false;

  private constructor(
    readonly dataDir: string,
    readonly origin: string,
    readonly app: FastifyInstance,
  ) {}

  static async start(): Promise<DemoHub> {
    const dataDir = await mkdtemp(join(tmpdir(), 'hub-sign-in-'));
    const port = await freePort();
    const hub = new DemoHub(dataDir, `http://localhost:${port}`, fastify());
    await hub.#mount();
    await hub.app.listen({ port, host: 'localhost' });
    return hub;
  }

  isReal = async (): Promise<boolean> => {
    if (this.away) throw new Error('connection refused');
    return this.real;
  };

  browser = (): Browser => new Browser(this.origin);

  /** A browser in which this persona is signed in. */
  async signedIn(persona: string, purpose?: string): Promise<Browser> {
    const browser = this.browser();
    const page = await browser.get('/sign-in');
    await browser.post(page.path, { persona, ...(purpose && { purpose }) });
    return browser;
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.dataDir, { recursive: true });
  }

  async #mount(): Promise<void> {
    const common = { agreement, policy, publicUrl: this.origin, log: createLog('test', 'silent') };
    const demo = await createDemoIdentityProvider({
      ...common,
      dataDir: this.dataDir,
      personas: PERSONAS,
      isReal: this.isReal,
    });
    const sessionSecret = new Uint8Array(32).fill(7);
    const signIn = createSignIn({ ...common, issuers: [demo.trustedIssuer], sessionSecret });
    await this.app.register(demo.plugin);
    await this.app.register(signIn.plugin);
    this.app.get('/', async () => 'home');
    this.app.get('/who', async (request) => signIn.authenticate(request));
  }
}
