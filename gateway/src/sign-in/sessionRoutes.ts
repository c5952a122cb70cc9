import { hubError } from '@hub/platform';
import { PURPOSES } from '@hub/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { describeSession } from './describeSession';
import { readCredentials } from './readCredentials';
import { refuseOtherSites } from './refuseOtherSites';
import { returnPathOf } from './returnPathOf';
import type { Session } from './SessionCookie';
import type { SignInContext } from './SignInContext';

const purposeChange = z.object({ purpose: z.enum(PURPOSES), returnTo: z.string().optional() });

/** What the pages need to know of who is signed in, the explicit step to another purpose, and the way out. */
export function sessionRoutes(app: FastifyInstance, context: SignInContext): void {
  const { address, cookie, policy } = context;

  app.get('/session', async (request) => describeSession(policy, await readCredentials(context, request)));

  app.post('/session/purpose', async (request, reply) => {
    refuseOtherSites(request, address.origin);
    const change = readChange(request);
    const returnTo = returnPathOf(change.returnTo, address.origin);
    const session = await changePurpose(context, request, reply, change.purpose);
    return answer(request, reply, returnTo, describeSession(policy, { said: session.said, session }));
  });

  app.post('/sign-out', async (request, reply) => {
    refuseOtherSites(request, address.origin);
    await cookie.end(request, reply);
    return answer(request, reply, '/', describeSession(policy, undefined));
  });
}

function readChange({ body }: FastifyRequest): z.infer<typeof purposeChange> {
  const change = purposeChange.safeParse(body);
  if (change.success) return change.data;
  throw hubError('BAD_USER_INPUT', { message: `Send a purpose: one of ${PURPOSES.join(', ')}.` });
}

/** Only a session can change; a program asks for a token with another purpose. */
async function changePurpose(
  context: SignInContext,
  request: FastifyRequest,
  reply: FastifyReply,
  purpose: (typeof PURPOSES)[number],
): Promise<Session> {
  const signedIn = await readCredentials(context, request);
  if (!signedIn?.session) throw hubError('UNAUTHENTICATED', { message: 'Sign in with a browser to choose a purpose.' });
  const { said, session } = signedIn;
  const allowed = context.policy.agreement.roles[said.role]!.purposes;
  if (!allowed.includes(purpose)) {
    throw hubError('FORBIDDEN', { message: `The role ${said.role} may act for ${allowed.join(', ')} only.` });
  }
  context.requestLog(request).info({ role: said.role, purpose }, 'purpose chosen');
  return context.cookie.change(reply, session, { ...said, purpose });
}

/** A form gets the next page; a script gets the session. */
const answer = (request: FastifyRequest, reply: FastifyReply, page: string, session: object): FastifyReply =>
  request.headers.accept?.includes('text/html') ? reply.redirect(page, 303) : reply.send(session);
