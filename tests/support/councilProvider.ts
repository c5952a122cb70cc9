import type { Server } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { freePort } from '@hub/platform/testing';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { Provider, type AccountClaims, type Configuration } from 'oidc-provider';

/** Somebody in the directory of a council or trust, in the directory's own words. */
export interface DirectoryEntry {
  subject: string;
  name: string;
  groups: string[];
}

/** A foreign organisation's OpenID Connect provider on a port of its own: a real one, that knows nothing of the hub. */
export interface CouncilProvider {
  issuer: string;
  jwksUri: string;
  client: { clientId: string; clientSecret: string };
  /** An access token that it signs, as its own programs would get it. */
  accessToken(claims: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'corporate-parenting-hub', clientSecret: 'a-secret-of-this-test' };

export async function startCouncilProvider(people: DirectoryEntry[], redirectUri: string): Promise<CouncilProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'directory', alg: 'RS256', use: 'sig' };
  const provider = new Provider(issuer, configurationOf(people, redirectUri, key));
  const server = createHttpServer(provider.callback()).listen(port, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    client: CLIENT,
    accessToken: (claims) =>
      new SignJWT({ iss: issuer, aud: 'hub', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'directory', typ: 'at+jwt' })
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey),
    close: async () => {
      server.closeAllConnections();
      await closeServer(server);
    },
  };
}

const configurationOf = (people: DirectoryEntry[], redirectUri: string, key: object): Configuration => ({
  clients: [
    {
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  jwks: { keys: [key as never] },
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name', 'groups'] },
  // Many directories put what they know into the identity token at once.
  conformIdTokenClaims: false,
  cookies: { keys: ['for this test'] },
  ttl: { AccessToken: 300, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
  findAccount: (_context, subject) => {
    const person = people.find((each) => each.subject === subject);
    if (!person) return undefined;
    const claims = (): AccountClaims => ({ sub: person.subject, name: person.name, groups: person.groups });
    return { accountId: subject, claims };
  },
});

const closeServer = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
