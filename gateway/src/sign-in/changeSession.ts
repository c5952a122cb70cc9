import { hubError } from '@hub/platform';
import type { Purpose, RoleName } from '@hub/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { onlyPurposeOf } from './AgreementRoles';
import type { Assertion } from './Assertion';
import { checkStanding, readCredentials, type SignedIn } from './readCredentials';
import type { Session } from './SessionCookie';
import type { SignInContext } from './SignInContext';

/** The step to another role; without a purpose, to its only one, else to none until one is chosen. */
export interface RoleChange {
  readonly role: RoleName;
  readonly purpose?: Purpose;
}

/** Only a session can change; a program asks for a token with another role or purpose. */
export async function sessionOf(context: SignInContext, request: FastifyRequest): Promise<Required<SignedIn>> {
  const signedIn = await readCredentials(context, request);
  if (signedIn?.session) return { said: signedIn.said, session: signedIn.session };
  throw hubError('UNAUTHENTICATED', { message: 'Sign in with a browser to choose what you act for.' });
}

export async function changePurpose(
  context: SignInContext,
  request: FastifyRequest,
  reply: FastifyReply,
  purpose: Purpose,
): Promise<Session> {
  const { said, session } = await sessionOf(context, request);
  return change(context, request, reply, session, { ...said, purpose });
}

/** The role that was active becomes one of the others, so that the way back is open. */
export async function changeRole(
  context: SignInContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { role, purpose }: RoleChange,
): Promise<Session> {
  const { said, session } = await sessionOf(context, request);
  const all = [{ role: said.role, agency: said.agency }, ...said.others];
  const chosen = all.find((each) => each.role === role);
  if (!chosen) throw hubError('FORBIDDEN', { message: `You have no role ${role} at your identity provider.` });
  const next = purpose ?? onlyPurposeOf(context.policy.agreement, role);
  return change(context, request, reply, session, {
    ...said,
    ...chosen,
    purpose: next,
    others: all.filter((each) => each !== chosen),
  });
}

/** What an issuer may assert is asked of the new role as well as of the one before. */
async function change(
  context: SignInContext,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  said: Assertion,
): Promise<Session> {
  const allowed = context.policy.agreement.roles[said.role]?.purposes ?? [];
  if (said.purpose !== null && !allowed.includes(said.purpose)) {
    throw hubError('FORBIDDEN', { message: `The role ${said.role} may act for ${allowed.join(', ')} only.` });
  }
  await checkStanding(context, request, said);
  context.requestLog(request).info({ role: said.role, purpose: said.purpose }, 'role and purpose chosen');
  return context.cookie.change(reply, session, said);
}
