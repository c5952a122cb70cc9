import { hubError } from '@hub/platform';
import { PURPOSES } from '@hub/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { changePurpose, changeRole, sessionOf } from './changeSession';
import { CHOOSE, choosePage } from './choosePage';
import { describeSession } from './describeSession';
import { sendPage } from './page';
import { readCredentials } from './readCredentials';
import { refuseOtherSites } from './refuseOtherSites';
import { returnPathOf } from './returnPathOf';
import type { Session } from './SessionCookie';
import type { SignInContext } from './SignInContext';

const purposeChange = z.object({ purpose: z.enum(PURPOSES), returnTo: z.string().optional() });
const roleChange = z.object({
  role: z.string(),
  purpose: z.enum(PURPOSES).optional(),
  returnTo: z.string().optional(),
});

/** What the pages need to know of who is signed in, the explicit step to another role or purpose, and the way out. */
export function sessionRoutes(app: FastifyInstance, context: SignInContext): void {
  const { address, cookie, policy } = context;

  app.get('/session', async (request) => describeSession(policy, await readCredentials(context, request)));

  app.post('/session/purpose', async (request, reply) => {
    refuseOtherSites(request, address.origin);
    const change = readChange(request, purposeChange, `Send a purpose: one of ${PURPOSES.join(', ')}.`);
    return answerChange(request, reply, await changePurpose(context, request, reply, change.purpose), change.returnTo);
  });

  app.post('/session/role', async (request, reply) => {
    refuseOtherSites(request, address.origin);
    const change = readChange(request, roleChange, 'Send a role: one of those that GET /session lists.');
    return answerChange(request, reply, await changeRole(context, request, reply, change), change.returnTo);
  });

  app.get<{ Querystring: { returnTo?: string } }>(CHOOSE, async (request, reply) => {
    const { said } = await sessionOf(context, request);
    return sendPage(reply, choosePage(said, policy.agreement, returnPathOf(request.query.returnTo, address.origin)));
  });

  const answerChange = (request: FastifyRequest, reply: FastifyReply, session: Session, returnTo?: string) =>
    answer(
      request,
      reply,
      returnPathOf(returnTo, address.origin),
      describeSession(policy, { said: session.said, session }),
    );

  app.post('/sign-out', async (request, reply) => {
    refuseOtherSites(request, address.origin);
    await cookie.end(request, reply);
    return answer(request, reply, '/', describeSession(policy, undefined));
  });
}

function readChange<Change>({ body }: FastifyRequest, shape: z.ZodType<Change>, message: string): Change {
  const change = shape.safeParse(body);
  if (change.success) return change.data;
  throw hubError('BAD_USER_INPUT', { message });
}

/** A form gets the next page; a script gets the session. */
const answer = (request: FastifyRequest, reply: FastifyReply, page: string, session: object): FastifyReply =>
  request.headers.accept?.includes('text/html') ? reply.redirect(page, 303) : reply.send(session);
