import { html, sendPage } from '@hub/gateway';
import type { Purpose } from '@hub/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { DemoIdentityProviderOptions } from './DemoIdentityProviderOptions';
import { DEMO_PATH } from './demoIssuer';
import { personaPage } from './page/personaPage';

/** The page on which a persona is chosen, and the choice. Both need the cookie of the sign-in that they belong to. */
export function personaRoutes(app: FastifyInstance, provider: Provider, options: DemoIdentityProviderOptions): void {
  const { personas, agreement } = options;
  const path = `${DEMO_PATH}/sign-in/:uid`;

  app.get<{ Params: { uid: string } }>(path, async (request, reply) => {
    const interaction = await interactionOf(provider, request, reply);
    if (interaction?.uid !== request.params.uid) return sendPage(reply, OVER, 400);
    return sendPage(reply, personaPage(personas, agreement, request.url));
  });

  app.post<{ Params: { uid: string }; Body: Record<string, string> | null }>(path, async (request, reply) => {
    const interaction = await interactionOf(provider, request, reply);
    if (interaction?.uid !== request.params.uid) return sendPage(reply, OVER, 400);
    const persona = personas.find((each) => each.subject === request.body?.['persona']);
    const purpose = (request.body?.['purpose'] ?? persona?.purpose) as Purpose;
    if (!persona || !agreement.roles[persona.role]?.purposes.includes(purpose)) return sendPage(reply, NO_SUCH, 400);
    const login = { accountId: persona.subject, remember: false };
    const next = await provider.interactionResult(request.raw, reply.raw, { login, purpose });
    return reply.redirect(next, 303);
  });
}

/** Undefined when this browser has no sign-in under way. */
const interactionOf = async (provider: Provider, request: FastifyRequest, reply: FastifyReply) => {
  const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
  await forgetEarlierPerson(provider, interaction);
  return interaction;
};

/** Whoever signed in before in this browser plays no part in this sign-in. */
async function forgetEarlierPerson(
  provider: Provider,
  interaction: Awaited<ReturnType<Provider['interactionDetails']>> | undefined,
): Promise<void> {
  if (!interaction?.session) return;
  await (await provider.Session.findByUid(interaction.session.uid))?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

const again = html`<p><a href="/sign-in">Start again</a></p>`;
const OVER = {
  title: 'This sign-in is over',
  body: html`<p>It took too long, or was started in another browser.</p>
    ${again}`,
};
const NO_SUCH = {
  title: 'Choose somebody from the list',
  body: html`<p>There is no such persona, or the role may not act for that purpose.</p>
    ${again}`,
};
