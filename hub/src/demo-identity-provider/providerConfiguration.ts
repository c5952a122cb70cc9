import { PAGE_HEADERS, renderPage, html } from '@hub/gateway';
import type { Purpose } from '@hub/schema';
import { errors, interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { claimsOf } from './claimsOf';
import { DEMO_AUDIENCE } from './demoAudience';
import { DEMO_PATH } from './demoIssuer';
import { DEMO_ALGORITHM, type DemoKeys } from './demoKeys';
import type { Persona } from '../personas';
import { createShortMemory } from './ShortMemory';

/** The gateway, as the provider's only client. */
export const DEMO_CLIENT = 'hub-gateway';
/** Resource indicator of the hub (RFC 8707); its access tokens name `DEMO_AUDIENCE`. */
const HUB_RESOURCE = 'urn:hub';

export interface ProviderSettings {
  readonly keys: DemoKeys;
  readonly redirectUri: string;
  findPersona(subject: string): Persona | undefined;
}

/** One client, one flow (code with PKCE), one algorithm; everything else that the library can do is off. */
export const providerConfiguration = (settings: ProviderSettings): Configuration => ({
  adapter: createShortMemory(),
  jwks: { keys: [settings.keys.signingKey] },
  clients: [clientOf(settings)],
  clientDefaults: { id_token_signed_response_alg: DEMO_ALGORITHM },
  enabledJWA: { idTokenSigningAlgValues: [DEMO_ALGORITHM] },
  responseTypes: ['code'],
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name'] },
  pkce: { required: () => true },
  cookies: cookiesOf(settings),
  ttl: { AccessToken: 300, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
  interactions: { policy: alwaysChoose(), url: (_ctx, { uid }) => `${DEMO_PATH}/sign-in/${uid}` },
  findAccount: (_ctx, sub) => accountOf(settings.findPersona(sub)),
  loadExistingGrant: grantChosenPurpose,
  extraTokenClaims: (ctx) => tokenClaims(ctx, settings),
  renderError: (ctx, out) => {
    ctx.set(PAGE_HEADERS);
    ctx.body = renderPage({
      title: 'The sign-in did not work',
      body: html`<p>${out.error_description ?? out.error}</p>
        <p><a href="/sign-in">Start again</a></p>`,
    });
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => HUB_RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => resourceServerOf(resource),
    },
  },
});

/** All ports of localhost share their cookies: the port in the name keeps two hubs on one machine apart. */
const cookiesOf = ({ keys, redirectUri }: ProviderSettings): Configuration['cookies'] => {
  const { port } = new URL(redirectUri);
  const name = (of: string): string => `hub-demo-${of}-${port}`;
  return {
    keys: [keys.cookieSecret],
    names: { session: name('session'), interaction: name('interaction'), resume: name('resume') },
    long: { path: DEMO_PATH, httpOnly: true, sameSite: 'lax' },
    short: { httpOnly: true, sameSite: 'lax' },
  };
};

const clientOf = ({ keys, redirectUri }: ProviderSettings) => ({
  client_id: DEMO_CLIENT,
  client_secret: keys.clientSecret,
  client_name: 'Corporate parenting hub',
  redirect_uris: [redirectUri],
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
});

/** A persona is chosen at every sign-in: the provider remembers nobody, so that trying another role is one click. */
function alwaysChoose(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const chooses = new interactionPolicy.Check(
    'choose',
    'a persona is chosen at every sign-in',
    (ctx) => !ctx.oidc.result?.login,
  );
  policy.get('login')!.checks.add(chooses);
  policy.remove('consent');
  return policy;
}

const accountOf = (persona: Persona | undefined) =>
  persona && { accountId: persona.subject, claims: () => ({ sub: persona.subject, name: persona.name }) };

/** What the person chose is the grant's scope at the hub: the purpose. */
async function grantChosenPurpose({ oidc }: KoaContextWithOIDC) {
  const purpose = (oidc.result as { purpose?: Purpose } | undefined)?.purpose;
  if (!purpose) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(HUB_RESOURCE, purpose);
  await grant.save();
  return grant;
}

function tokenClaims({ oidc }: KoaContextWithOIDC, { findPersona }: ProviderSettings): Record<string, string> {
  const { Grant: grant, Account: account } = oidc.entities;
  return claimsOf(findPersona(account!.accountId)!, grant!.getResourceScope(HUB_RESOURCE) as Purpose);
}

function resourceServerOf(resource: string) {
  if (resource !== HUB_RESOURCE) throw new errors.InvalidTarget();
  const sign = { alg: DEMO_ALGORITHM } as const;
  return { audience: DEMO_AUDIENCE, scope: '', accessTokenFormat: 'jwt' as const, jwt: { sign } };
}
