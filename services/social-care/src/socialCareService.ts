import type { Service } from '@hub/platform';
import { createSocialCare } from './createSocialCare';
import { seedSocialCare } from './seed/seedSocialCare';
import type { SocialCareContext } from './SocialCareContext';
import { socialCareDatabase } from './socialCareDatabase';
import { socialCareTypes } from './socialCareTypes';

/** Social care, ready to be run by any process. */
export const socialCareService: Service<SocialCareContext> = {
  name: 'social-care',
  database: socialCareDatabase,
  types: socialCareTypes,
  create: createSocialCare,
  seed: seedSocialCare,
};
