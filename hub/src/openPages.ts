import { createSignIn, pagesPlugin, type Authenticate } from '@hub/gateway';
import type { Log, Policy } from '@hub/platform';
import type { FastifyPluginAsync } from 'fastify';
import type { DemoIdentityProvider } from './demo-identity-provider';
import { readIdentityProviders } from './identityProviders';
import { EXPLORER_DIRECTORY } from './places';

export interface PagesDependencies {
  /** Path of the file that names the identity providers, and how to read a setting that it names. */
  identityProviders: string | undefined;
  setting(name: string): string | undefined;
  demo: DemoIdentityProvider | undefined;
  /** Where browsers reach the hub. */
  url: string;
  policy: Policy;
  sessionSecret: Uint8Array;
  log: Log;
}

export interface Pages {
  authenticate: Authenticate;
  plugins: FastifyPluginAsync[];
}

/** Sign-in at every identity provider that is trusted, the first page and the explorer. */
export function openPages({
  identityProviders,
  setting,
  demo,
  url,
  policy,
  sessionSecret,
  log,
}: PagesDependencies): Pages {
  const councils = identityProviders ? readIdentityProviders(identityProviders, policy.agreement, setting) : [];
  const { authenticate, plugin } = createSignIn({
    issuers: [...councils, ...(demo ? [demo.trustedIssuer] : [])],
    sessionSecret,
    policy,
    publicUrl: url,
    log,
  });
  const notice = demo ? 'Every record here is made up, for trying the hub out.' : undefined;
  const pages = pagesPlugin({ explorerDirectory: EXPLORER_DIRECTORY, authenticate, notice });
  return { authenticate, plugins: [plugin, pages, ...(demo ? [demo.plugin] : [])] };
}
