import {
  cohortOf,
  uncounted,
  type AgencyScorecard,
  type CalendarDate,
  type Cohort,
  type Query,
  type ScorecardOf,
} from '@hub/platform';
import { initialDueOn } from '../assessment/dueDates';
import { entrantMeasures, lookedAfterMeasures } from './healthMeasures';

const ENTERED_CARE = 'social-care/enteredCare';
const LOOKED_AFTER = 'social-care/lookedAfter';

/** Health's part of the scorecard: whom to count social care knows, and what was done health does. */
export const healthScorecard: AgencyScorecard = {
  agency: 'Health',
  definitions: [...entrantMeasures, ...lookedAfterMeasures],
  queries: (scorecard, caller, today) => {
    const entrants = cohortOf(caller, ENTERED_CARE, scorecard);
    const lookedAfter = cohortOf(caller, LOOKED_AFTER, scorecard);
    return [
      ...(entrants.note ? [] : [ofEntrants(entrants, today)]),
      ...(lookedAfter.note ? [] : [ofLookedAfter(lookedAfter, scorecard)]),
    ];
  },
  notCounted: (scorecard, caller) => [
    ...withheld(entrantMeasures, cohortOf(caller, ENTERED_CARE, scorecard)),
    ...withheld(lookedAfterMeasures, cohortOf(caller, LOOKED_AFTER, scorecard)),
  ],
};

const withheld = (measures: Parameters<typeof uncounted>[0], { note }: Cohort) =>
  note ? uncounted(measures, note) : [];

const ofEntrants = ({ ids, days }: Cohort, today: CalendarDate): Query => ({
  name: 'scorecard-initial-assessments',
  text: 'select code, numerator, denominator, sum, cohort from statistics.initial_assessments($1, $2, $3, $4)',
  values: [ids, days, days.map(initialDueOn), today],
});

const ofLookedAfter = ({ ids, days }: Cohort, { from, to }: ScorecardOf): Query => ({
  name: 'scorecard-health',
  text: 'select code, numerator, denominator, sum, cohort from statistics.health($1, $2, $3, $4)',
  values: [from, to, ids, days],
});
