import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { acceptForms } from './acceptForms';
import { answerErrors } from './answerErrors';
import { createAuthenticate } from './createAuthenticate';
import type { Authenticate } from './Identity';
import { sessionRoutes } from './sessionRoutes';
import { createSignInContext, type SignInOptions } from './SignInContext';
import { signInRoutes } from './signInRoutes';

export interface SignIn {
  /** Says who sent a request: for the graph. */
  readonly authenticate: Authenticate;
  /** `/sign-in`, `/sign-in/callback`, `/sign-out`, `/session`, `/session/purpose`. */
  readonly plugin: FastifyPluginAsync;
}

/** Everything by which people and programs prove who they are. */
export function createSignIn(options: SignInOptions): SignIn {
  const context = createSignInContext(options);
  const plugin = async (app: FastifyInstance): Promise<void> => {
    acceptForms(app);
    answerErrors(app, context);
    app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    signInRoutes(app, context);
    sessionRoutes(app, context);
  };
  return { authenticate: createAuthenticate(context), plugin };
}
