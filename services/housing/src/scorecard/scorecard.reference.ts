import type { HousingContext } from '../context';

/** The key that corporate parenting gave it, checked again. */
export const resolveScorecardReference = (reference: object, { scorecards }: HousingContext) =>
  scorecards.open(reference);
