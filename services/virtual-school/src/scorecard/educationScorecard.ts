import { cohortOf, uncounted, type AgencyScorecard, type CalendarDate } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { patternOfTerms } from '../academic-year/patternOfTerms';
import { educationMeasures } from './educationMeasures';

const COHORT = 'social-care/lookedAfterAged3To17';

/** The virtual school's part of the scorecard. */
export const educationScorecard: AgencyScorecard = {
  agency: 'Virtual school',
  definitions: educationMeasures,
  queries: (scorecard, caller) => {
    const { ids, days, note } = cohortOf(caller, COHORT, scorecard);
    if (note) return [];
    const { authority, to } = scorecard;
    return [
      {
        name: 'scorecard-education',
        text: `select code, numerator, denominator, sum, cohort
          from statistics.education($1, $2, $3, $4, $5, $6, $7, $8)`,
        values: [authority, to, ids, days, ...termsUpTo(to)],
      },
    ];
  },
  notCounted: (scorecard, caller) => {
    const { note } = cohortOf(caller, COHORT, scorecard);
    return note ? uncounted(educationMeasures, note) : [];
  },
};

/** The pattern of this academic year and the one before, for an authority that published no dates; one list a column. */
function termsUpTo(day: CalendarDate): unknown[][] {
  const year = academicYearOf(day);
  const terms = [year - 1, year].flatMap(patternOfTerms);
  return (['academicYear', 'term', 'startsOn', 'endsOn'] as const).map((field) => terms.map((term) => term[field]));
}
