import { createSignIn, isLoopbackAddress, pagesPlugin, type Authenticate } from '@hub/gateway';
import type { Log, Policy } from '@hub/platform';
import type { FastifyPluginAsync } from 'fastify';
import type { HubConfig } from './config';
import { createDemoIdentityProvider, type DemoIdentityProvider } from './demo-identity-provider';
import { readIdentityProviders } from './identityProviders';
import { createIsReal } from './isReal';
import type { HubDatabases } from './openDatabases';
import { PERSONAS } from './personas';
import { EXPLORER_DIRECTORY } from './places';
import type { Secrets } from './secrets';

export interface PagesDependencies {
  config: HubConfig;
  url: string;
  policy: Policy;
  databases: HubDatabases;
  secrets: Secrets;
  log: Log;
}

export interface Pages {
  authenticate: Authenticate;
  plugins: FastifyPluginAsync[];
  demoSignIn: boolean;
}

/** Sign-in, the first page and the explorer; with the demo identity provider while all records are synthetic. */
export async function openPages(dependencies: PagesDependencies): Promise<Pages> {
  const { url, policy, secrets, log } = dependencies;
  const demo = await openDemo(dependencies);
  const { identityProviders, setting } = dependencies.config;
  const councils = identityProviders ? readIdentityProviders(identityProviders, policy.agreement, setting) : [];
  const { authenticate, plugin } = createSignIn({
    issuers: [...councils, ...(demo ? [demo.trustedIssuer] : [])],
    sessionSecret: secrets('sessions'),
    policy,
    publicUrl: url,
    log,
  });
  const notice = demo ? 'Every record here is made up, for trying the hub out.' : undefined;
  const pages = pagesPlugin({ explorerDirectory: EXPLORER_DIRECTORY, authenticate, notice });
  return { authenticate, plugins: [plugin, pages, ...(demo ? [demo.plugin] : [])], demoSignIn: demo !== undefined };
}

async function openDemo({
  config,
  url,
  policy,
  databases,
  log,
}: PagesDependencies): Promise<DemoIdentityProvider | undefined> {
  // The personas need no password: they are for this machine alone.
  if (!isLoopbackAddress(config.host)) return undefined;
  const isReal = createIsReal(databases.of('social-care'));
  if (await isReal()) return undefined;
  return createDemoIdentityProvider({
    dataDir: config.dataDirectory,
    publicUrl: url,
    personas: PERSONAS,
    agreement: policy.agreement,
    isReal,
    log,
  });
}
