import { hubError } from '@hub/platform';
import type { FastifyRequest } from 'fastify';
import type { Assertion } from './Assertion';
import type { Session } from './SessionCookie';
import type { SignInContext } from './SignInContext';
import { whyRefused } from './whyRefused';

/** Somebody who proved who they are: by a session cookie (then with `session`), or by a bearer token. */
export interface SignedIn {
  readonly said: Assertion;
  readonly session?: Session;
}

/**
 * Reads the two headers that can prove a person, and no other: a header that claims a role, a purpose or a caller is
 * never looked at. Undefined when neither was sent. A bad one is never overlooked in favour of the other or of a visitor.
 * @throws HubError UNAUTHENTICATED
 */
export async function readCredentials(context: SignInContext, request: FastifyRequest): Promise<SignedIn | undefined> {
  const { authorization } = request.headers;
  if (authorization === undefined && !context.cookie.isSent(request)) return undefined;
  const signedIn =
    authorization === undefined ? await fromCookie(context, request) : await fromHeader(context, authorization);
  await checkStanding(context, request, signedIn.said);
  return signedIn;
}

async function fromHeader(context: SignInContext, header: string): Promise<SignedIn> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1];
  if (!token) throw refused('Send the token as "Authorization: Bearer TOKEN".');
  const said = await context.verifyAccessToken(token);
  // A browser chooses; nothing says which of them a program means.
  if (said.others.length > 0) throw refused('The token names several roles. Send one that names the role to act in.');
  return { said };
}

async function fromCookie(context: SignInContext, request: FastifyRequest): Promise<SignedIn> {
  const session = await context.cookie.read(request);
  if (!session) throw refused('Your session is over. Sign in again.');
  return { said: session.said, session };
}

/** Asks the agreement and the issuer anew on every request: what was right at sign-in may not be right now. */
export async function checkStanding(context: SignInContext, request: FastifyRequest, said: Assertion): Promise<void> {
  const issuer = context.issuers.find((each) => each.issuer === said.issuer);
  if (!issuer) throw refused('This hub does not trust that identity provider.');
  const reason = whyRefused(context.policy.agreement, issuer, said) ?? (await askIssuer(context, request, issuer));
  if (reason) throw refused(reason);
}

async function askIssuer(
  context: SignInContext,
  request: FastifyRequest,
  issuer: SignInContext['issuers'][number],
): Promise<string | undefined> {
  try {
    return await issuer.refuses?.(request);
  } catch (error) {
    context.requestLog(request).error({ err: error }, 'An identity provider could not be asked whether it may be used');
    throw hubError('POLICY_UNAVAILABLE');
  }
}

const refused = (message: string): Error => hubError('UNAUTHENTICATED', { message });
