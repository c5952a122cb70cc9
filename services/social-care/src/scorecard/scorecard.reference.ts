import type { SocialCareContext } from '../SocialCareContext';

/** The key that corporate parenting gave it, checked again. */
export const resolveScorecardReference = (reference: object, { scorecards }: SocialCareContext) =>
  scorecards.open(reference);
