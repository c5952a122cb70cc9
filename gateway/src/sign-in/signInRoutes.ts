import { hubError } from '@hub/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Assertion } from './Assertion';
import { AttemptCookie } from './AttemptCookie';
import { CHOOSE } from './choosePage';
import { html, sendPage } from './page';
import { checkStanding } from './readCredentials';
import { readAssertion } from './readAssertion';
import { RelyingParty, type SignInTokens } from './RelyingParty';
import { returnPathOf } from './returnPathOf';
import type { SignInContext } from './SignInContext';
import type { SignInClient, TrustedIssuer } from './TrustedIssuer';

const CALLBACK = '/sign-in/callback';

interface Provider extends SignInClient {
  readonly trusted: TrustedIssuer;
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
    const said = await startSession(context, request, reply, provider, tokens);
    const choose = `${CHOOSE}?${new URLSearchParams({ returnTo: attempt.returnTo })}`;
    return reply.redirect(mustChoose(said) ? choose : attempt.returnTo, 303);
  });
}

const openProviders = ({ issuers, address }: SignInContext): Provider[] =>
  issuers.flatMap((trusted) => {
    const { issuer, signIn } = trusted;
    if (!signIn) return [];
    return [{ ...signIn, trusted, relyingParty: new RelyingParty(issuer, signIn, address.origin + CALLBACK) }];
  });

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

/** Whoever has more than one role, or a role with several purposes, chooses before anything is asked in their name. */
async function startSession(
  context: SignInContext,
  request: FastifyRequest,
  reply: FastifyReply,
  provider: Provider,
  tokens: SignInTokens,
): Promise<Assertion> {
  const said = await saidBy(context, provider, tokens);
  await checkStanding(context, request, said);
  await context.cookie.start(reply, said);
  context.requestLog(request).info({ role: said.role, purpose: said.purpose }, 'signed in');
  return said;
}

/** An access token goes through the same check as a bearer's, so that a session can never do more than its token. */
async function saidBy(
  { verifyAccessToken, policy }: SignInContext,
  { trusted, identityFrom }: Provider,
  { accessToken, identity }: SignInTokens,
): Promise<Assertion> {
  if (identityFrom === 'id token') return readAssertion(trusted, identity, policy.agreement);
  const said = await verifyAccessToken(accessToken);
  if (said.issuer !== trusted.issuer || said.subject !== `${trusted.subjectPrefix ?? ''}${identity.sub}`) {
    throw hubError('UNAUTHENTICATED', { message: 'The tokens of the identity provider are about different people.' });
  }
  return said;
}

const mustChoose = ({ purpose, others }: Assertion): boolean => purpose === null || others.length > 0;

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
