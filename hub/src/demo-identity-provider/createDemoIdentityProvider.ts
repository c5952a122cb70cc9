import type { TrustedIssuer } from '@hub/gateway';
import type { FastifyPluginAsync } from 'fastify';
import { Provider } from 'oidc-provider';
import { comesFromThisMachine } from './comesFromThisMachine';
import { DEMO_AUDIENCE } from './demoAudience';
import { demoIssuerAt, rememberDemoIssuer } from './demoIssuer';
import { loadOrCreateDemoKeys, type DemoKeys } from './demoKeys';
import type { DemoIdentityProviderOptions } from './DemoIdentityProviderOptions';
import { demoRoutes } from './demoRoutes';
import { DemoSignInRefused, REAL_RECORDS } from './DemoSignInRefused';
import { DEMO_CLIENT, providerConfiguration } from './providerConfiguration';

export interface DemoIdentityProvider {
  /** For the gateway's sign-in, as any other identity provider. */
  readonly trustedIssuer: TrustedIssuer;
  /** Its pages and endpoints, under `/oidc`. */
  readonly plugin: FastifyPluginAsync;
}

/** An identity provider with one named persona for each role. @throws DemoSignInRefused where it must not run. */
export async function createDemoIdentityProvider(options: DemoIdentityProviderOptions): Promise<DemoIdentityProvider> {
  const issuer = demoIssuerAt(options.publicUrl);
  if (await options.isReal()) throw new DemoSignInRefused(REAL_RECORDS);
  const keys = await loadOrCreateDemoKeys(options.dataDir);
  await rememberDemoIssuer(options.dataDir, issuer);
  const findPersona = (subject: string) => options.personas.find((each) => each.subject === subject);
  const redirectUri = `${new URL(issuer).origin}/sign-in/callback`;
  const provider = new Provider(issuer, providerConfiguration({ keys, redirectUri, findPersona }));
  return { trustedIssuer: trustedIssuerOf(issuer, keys, options), plugin: demoRoutes(provider, options) };
}

function trustedIssuerOf(issuer: string, keys: DemoKeys, options: DemoIdentityProviderOptions): TrustedIssuer {
  const { personas, isReal } = options;
  // Named one by one, so that the private part cannot slip in.
  const { kty, crv, x, y, kid, alg, use } = keys.signingKey as Record<string, string>;
  return {
    issuer,
    audience: DEMO_AUDIENCE,
    agencies: [...new Set(personas.map((persona) => persona.agency))],
    roles: [...new Set(personas.map((persona) => persona.role))],
    keys: { jwks: { keys: [{ kty: kty!, crv, x, y, kid, alg, use }] } },
    signIn: { key: 'demo', label: 'Try it as a persona', clientId: DEMO_CLIENT, clientSecret: keys.clientSecret },
    knows: (subject, role) => personas.some((persona) => persona.subject === subject && persona.role === role),
    refuses: async (request) => {
      if (!comesFromThisMachine(request)) return 'The demo sign-in works on the machine of the hub only.';
      return (await isReal()) ? REAL_RECORDS : undefined;
    },
  };
}
