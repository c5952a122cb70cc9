import { assuranceService } from '@hub/assurance';
import { corporateParentingService } from '@hub/corporate-parenting';
import { healthService } from '@hub/health';
import { housingService } from '@hub/housing';
import type { Service } from '@hub/platform';
import { socialCareService } from '@hub/social-care';
import { virtualSchoolService } from '@hub/virtual-school';

/**
 * Every agency's service, in the order of seeding. Social care is last: a seed that was interrupted leaves it empty, and
 * the next start seeds all of them again.
 */
export const SERVICES: readonly Service[] = [
  assuranceService,
  corporateParentingService,
  healthService,
  housingService,
  virtualSchoolService,
  socialCareService,
];
