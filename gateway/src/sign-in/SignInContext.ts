import type { Log } from '@hub/platform';
import type { FastifyRequest } from 'fastify';
import { createAccessTokenVerifier, type VerifyAccessToken } from './AccessTokenVerifier';
import type { SignInPolicy } from './AgreementRoles';
import { publicAddressOf, type PublicAddress } from './PublicAddress';
import { SessionCookie } from './SessionCookie';
import type { TrustedIssuer } from './TrustedIssuer';

export interface SignInOptions {
  readonly issuers: readonly TrustedIssuer[];
  /** At least 32 random bytes, kept by whoever runs the hub: a new one ends every session. */
  readonly sessionSecret: Uint8Array;
  readonly policy: SignInPolicy;
  /** Where browsers reach the hub, such as `http://localhost:4000`. */
  readonly publicUrl: string;
  readonly log: Log;
}

/** What the parts of sign-in share. */
export interface SignInContext {
  readonly issuers: readonly TrustedIssuer[];
  readonly policy: SignInPolicy;
  readonly address: PublicAddress;
  readonly cookie: SessionCookie;
  readonly sessionSecret: Uint8Array;
  readonly verifyAccessToken: VerifyAccessToken;
  readonly log: Log;
  readonly requestLog: (request: FastifyRequest) => Log;
}

/** Opens keys and checks settings. @throws RangeError when the address or the secret will not do. */
export function createSignInContext({ issuers, sessionSecret, policy, publicUrl, log }: SignInOptions): SignInContext {
  const address = publicAddressOf(publicUrl);
  return {
    issuers,
    policy,
    address,
    sessionSecret,
    log,
    cookie: new SessionCookie(sessionSecret, address),
    verifyAccessToken: createAccessTokenVerifier(issuers, policy.agreement),
    requestLog: (request) => log.child({ requestId: request.id }),
  };
}
