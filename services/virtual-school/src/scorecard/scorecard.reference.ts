import type { VirtualSchoolContext } from '../context';

/** The key that corporate parenting gave it, checked again. */
export const resolveScorecardReference = (reference: object, { scorecards }: VirtualSchoolContext) =>
  scorecards.open(reference);
