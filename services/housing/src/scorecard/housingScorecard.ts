import type { AgencyScorecard } from '@hub/platform';
import { housingMeasures } from './housingMeasures';

/** Housing's part of the scorecard. */
export const housingScorecard: AgencyScorecard = {
  agency: 'Housing',
  definitions: housingMeasures,
  queries: ({ authority, to }) => [
    {
      name: 'scorecard-housing',
      text: 'select code, numerator, denominator, sum, cohort from statistics.housing($1, $2)',
      values: [authority, to],
    },
  ],
};
