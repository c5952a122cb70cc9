import type { HealthContext } from '../context';

/** The key that corporate parenting gave it, checked again. */
export const resolveScorecardReference = (reference: object, { scorecards }: HealthContext) =>
  scorecards.open(reference);
