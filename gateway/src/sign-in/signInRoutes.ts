import { hubError } from '@hub/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AttemptCookie } from './AttemptCookie';
import { html, sendPage } from './page';
import { checkStanding } from './readCredentials';
import { RelyingParty } from './RelyingParty';
import { returnPathOf } from './returnPathOf';
import type { SignInContext } from './SignInContext';
import type { SignInClient } from './TrustedIssuer';

const CALLBACK = '/sign-in/callback';

interface Provider extends SignInClient {
  readonly issuer: string;
  readonly relyingParty: RelyingParty;
}

/** `/sign-in?returnTo=/explorer` sends a browser to its identity provider; the callback starts its session. */
export function signInRoutes(app: FastifyInstance, context: SignInContext): void {
  const providers = openProviders(context);
  const attempts = new AttemptCookie(context.sessionSecret, context.address);

  app.get<{ Querystring: Record<string, unknown> }>('/sign-in', async (request, reply) => {
    const { returnTo, provider: key } = request.query;
    const path = returnPathOf(text(returnTo), context.address.origin);
    // Cookies belong to one host name: a browser that came to another name of this machine is sent to the right one.
    if (request.host !== context.address.host) return reply.redirect(context.address.origin + request.url, 303);
    const provider =
      key === undefined && providers.length === 1 ? providers[0] : providers.find((each) => each.key === key);
    if (!provider) return sendPage(reply, chooseProvider(providers, path));
    const begun = await tried(context, request, () => provider.relyingParty.begin());
    if (!begun) return sendPage(reply, unfinished('Your identity provider does not answer. Try again later.'), 503);
    await attempts.set(reply, { ...begun.attempt, provider: provider.key, returnTo: path });
    return reply.redirect(begun.url.href, 303);
  });

  app.get(CALLBACK, async (request, reply) => {
    const attempt = await attempts.take(request, reply);
    const provider = providers.find((each) => each.key === attempt?.provider);
    if (!attempt || !provider)
      return sendPage(reply, unfinished('The sign-in was started in another browser, or too long ago.'), 400);
    const tokens = await tried(context, request, () => provider.relyingParty.finish(queryOf(request), attempt));
    if (!tokens) return sendPage(reply, unfinished('Your identity provider did not confirm who you are.'), 400);
    await startSession(context, request, reply, provider, tokens);
    return reply.redirect(attempt.returnTo, 303);
  });
}

const openProviders = ({ issuers, address }: SignInContext): Provider[] =>
  issuers.flatMap(({ issuer, signIn }) =>
    signIn ? [{ ...signIn, issuer, relyingParty: new RelyingParty(issuer, signIn, address.origin + CALLBACK) }] : [],
  );

/** What an identity provider says goes to the log, not to the page: anybody can put words into the address. */
async function tried<T>(
  context: SignInContext,
  request: FastifyRequest,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    context.requestLog(request).warn({ err: error }, 'A sign-in could not go on');
    return undefined;
  }
}

/** The access token goes through the same check as a bearer's, so that a session can never do more than its token. */
async function startSession(
  context: SignInContext,
  request: FastifyRequest,
  reply: FastifyReply,
  provider: Provider,
  tokens: { accessToken: string; subject: string },
): Promise<void> {
  const said = await context.verifyAccessToken(tokens.accessToken);
  if (said.issuer !== provider.issuer || said.subject !== tokens.subject) {
    throw hubError('UNAUTHENTICATED', { message: 'The tokens of the identity provider are about different people.' });
  }
  await checkStanding(context, request, said);
  await context.cookie.start(reply, said);
  context.requestLog(request).info({ role: said.role, purpose: said.purpose }, 'signed in');
}

const text = (value: unknown): string | undefined => (typeof value === 'string' || value === undefined ? value : '//');
const queryOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

const chooseProvider = (providers: readonly Provider[], returnTo: string) => ({
  title: providers.length > 0 ? 'How do you sign in?' : 'Nobody can sign in here yet',
  body:
    providers.length > 0
      ? html`<ul>
          ${providers.map(
            ({ key, label }) =>
              html`<li><a href="/sign-in?${`${new URLSearchParams({ provider: key, returnTo })}`}">${label}</a></li>`,
          )}
        </ul>`
      : html`<p>This hub has no identity provider for people. Tell whoever runs it.</p>`,
});

const unfinished = (reason: string) => ({
  title: 'You are not signed in',
  body: html`<p>${reason}</p>
    <p><a href="/sign-in">Sign in again</a></p>`,
});
