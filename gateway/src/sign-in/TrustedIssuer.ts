import type { RoleName } from '@hub/schema';
import type { FastifyRequest } from 'fastify';
import type { JSONWebKeySet } from 'jose';

/** How people sign in at an issuer with a browser. Without it the issuer's bearer tokens are accepted only. */
export interface SignInClient {
  /** Stands in the address, as `/sign-in?provider=county`. */
  readonly key: string;
  /** What people call it, such as "County council staff". */
  readonly label: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes besides `openid profile` by which the issuer puts our claims into the access token. */
  readonly scope?: string;
  /** Which of its tokens says who the person is: `id token` for providers whose access tokens are not for reading. */
  readonly identityFrom?: 'access token' | 'id token';
}

/** How an issuer that knows nothing of the hub says roles: by the groups of its own directory. */
export interface IssuerGroups {
  /** The claim that lists a person's groups or roles, such as `groups` or `roles`. */
  readonly claim: string;
  /** Its groups, each with the role of the agreement that it stands for. */
  readonly roles: Readonly<Record<string, RoleName>>;
}

/**
 * An identity provider that the hub believes, and how far. It is bound to agencies and to the roles it may assert:
 * a council's provider cannot make a nurse, whatever it signs.
 */
export interface TrustedIssuer {
  /** The `iss` of its tokens, to the letter. */
  readonly issuer: string;
  /** The `aud` that says that a token was made for this hub. */
  readonly audience: string;
  readonly agencies: readonly string[];
  /** What its people's names begin with in the hub, such as `york:`: two directories may both have a J. Smith. */
  readonly subjectPrefix?: string;
  /** Without it the issuer says `hub_role` and `hub_agency` itself. */
  readonly groups?: IssuerGroups;
  readonly roles: readonly RoleName[];
  /** Its public keys: either here, or where to fetch them. */
  readonly keys: { readonly jwks: JSONWebKeySet } | { readonly jwksUri: string };
  /** Media type of its access tokens; an identity token is not one. `at+jwt` (RFC 9068) unless it is older. */
  readonly tokenType?: 'at+jwt' | 'JWT';
  readonly signIn?: SignInClient;
  /** Whether it knows this person in this role. Absent: the issuer's word is taken, within its agencies and roles. */
  knows?(subject: string, role: RoleName): boolean;
  /**
   * Asked on every request by its people, cookie or token: a sentence when they must not come in now, else undefined.
   * When it throws, nobody comes in.
   */
  refuses?(request: FastifyRequest): Promise<string | undefined>;
}

/** Asymmetric signatures only: with an HMAC, whoever knows the public key could sign (key confusion). */
export const SIGNATURE_ALGORITHMS = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
