import * as client from 'openid-client';
import { publicAddressOf } from './PublicAddress';
import type { SignInClient } from './TrustedIssuer';

/** What must be remembered between sending a browser to its identity provider and its coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What the identity provider answered: the claims of its identity token, and a token for us if it is one. */
export interface SignInTokens {
  readonly accessToken: string;
  readonly identity: client.IDToken;
}

/** Authorization code flow with PKCE, state and nonce, towards one identity provider. */
export class RelyingParty {
  #configuration: Promise<client.Configuration> | undefined;

  constructor(
    private readonly issuer: string,
    private readonly settings: SignInClient,
    private readonly redirectUri: string,
  ) {}

  /** Where to send the browser, and what to remember until it is back. */
  async begin(): Promise<{ url: URL; attempt: SignInAttempt }> {
    const codeVerifier = client.randomPKCECodeVerifier();
    const attempt = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier };
    const url = client.buildAuthorizationUrl(await this.#discovered(), {
      redirect_uri: this.redirectUri,
      scope: ['openid profile', this.settings.scope].filter(Boolean).join(' '),
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
    });
    return { url, attempt };
  }

  /** Exchanges the code that the browser brought back. The tokens are checked to belong to one person. */
  async finish(query: string, attempt: SignInAttempt): Promise<SignInTokens> {
    const tokens = await client.authorizationCodeGrant(
      await this.#discovered(),
      new URL(`${this.redirectUri}${query}`),
      {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      },
    );
    return { accessToken: tokens.access_token, identity: tokens.claims()! };
  }

  /** Looked up at the first sign-in, not at start: an identity provider that is away must not keep the hub down. */
  #discovered(): Promise<client.Configuration> {
    this.#configuration ??= this.#discover().catch((error: unknown) => {
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }

  #discover(): Promise<client.Configuration> {
    // Fails for plain http to any other machine.
    const { secure } = publicAddressOf(this.issuer);
    const execute = [client.enableNonRepudiationChecks, ...(secure ? [] : [client.allowInsecureRequests])];
    const { clientId, clientSecret } = this.settings;
    return client.discovery(new URL(this.issuer), clientId, clientSecret, undefined, { execute, timeout: 10 });
  }
}
