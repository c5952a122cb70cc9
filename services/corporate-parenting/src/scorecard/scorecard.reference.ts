import { parseScorecardKey } from '@hub/platform';
import type { CorporateParentingContext } from '../context';
import type { Scorecard } from './scorecard.type';

/** A scorecard is nothing but its key: its figures are the agencies'. */
export const resolveScorecardReference = (
  reference: object,
  { today }: CorporateParentingContext,
): Scorecard | null => {
  const key = parseScorecardKey(reference, today);
  return key ? ({ __typename: 'Scorecard', ...key } as unknown as Scorecard) : null;
};
