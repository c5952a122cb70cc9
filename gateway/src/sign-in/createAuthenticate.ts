import { hubError } from '@hub/platform';
import { ANONYMOUS, type Authenticate } from './Identity';
import { readCredentials } from './readCredentials';
import type { SignInContext } from './SignInContext';

/** Says who sent a request, for the graph. A person without a chosen purpose acts for none, so does not act at all. */
export const createAuthenticate =
  (context: SignInContext): Authenticate =>
  async (request) => {
    const signedIn = await readCredentials(context, request);
    if (!signedIn) return ANONYMOUS;
    const { subject, displayName, role, purpose } = signedIn.said;
    if (purpose === null) throw withoutPurpose(context, role);
    return { subject, displayName, role, purpose };
  };

function withoutPurpose({ policy }: SignInContext, role: string): Error {
  const purposes = policy.agreement.roles[role]!.purposes.join(', ');
  return hubError('UNAUTHENTICATED', { message: `Choose what you act for first: ${purposes}.` });
}
