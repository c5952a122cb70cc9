import type { MeasureDefinition } from '@hub/platform';
import { leaverMeasures } from './leaverMeasures';
import { publishedFigures } from './publishedFigures';

const OPEN_EPISODE = 'Episodes open at the end of the day; agreed series of short breaks (V3, V4) are left out';
const REGULATION_33 = 'Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959, regulation 33';

/** The fixed set, in the order in which it is shown. */
export const socialCareMeasures: readonly MeasureDefinition[] = [
  {
    code: 'childrenLookedAfter',
    label: 'Children looked after',
    kind: 'COUNT',
    numeratorIs: 'Children looked after by the authority, restricted records included',
    days: 'LAST_DAY',
    dateBasis: OPEN_EPISODE,
    source: 'SSDA903, as the DfE counts children looked after on 31 March',
    published: publishedFigures.childrenLookedAfter,
  },
  {
    code: 'enteredCare',
    label: 'Children who started to be looked after',
    kind: 'COUNT',
    numeratorIs: 'Times that a child started to be looked after (RNE S)',
    days: 'PERIOD',
    dateBasis: 'Day on which the period of care began',
    source: 'SSDA903, as the DfE counts children starting to be looked after',
    published: publishedFigures.enteredCare,
  },
  {
    code: 'threeOrMorePlacements',
    label: 'Three or more placements in a year',
    kind: 'PERCENTAGE',
    numeratorIs:
      'Of those, children with three or more placements in the twelve months, those open on its first and last day included; temporary ones (T0 to T4) and those of less than a day left out',
    denominatorIs: 'Children looked after on the last day',
    days: 'YEAR_TO_LAST_DAY',
    dateBasis: 'Days on which placements were open',
    source: 'DfE, Local Authority Interactive Tool, indicator 372',
    published: publishedFigures.threeOrMorePlacements,
  },
  {
    code: 'longTermStability',
    label: 'In the same placement for two years',
    kind: 'PERCENTAGE',
    numeratorIs:
      'Of those, children who had been in the same placement for two years, or are placed for adoption and had been there and in the placement before for two years together',
    denominatorIs: 'Children under 16 who had been looked after without a break for two and a half years',
    days: 'LAST_DAY',
    dateBasis: 'Start of the placement and of the unbroken period of care',
    source: 'DfE, Local Authority Interactive Tool, indicator 393',
    published: publishedFigures.longTermStability,
  },
  {
    code: 'placedOutOfArea',
    label: 'Placed outside the authority’s area',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, children whose placement is outside the area of the authority',
    denominatorIs: 'Children looked after of whose placement it is known; `coverage` is of all looked after',
    days: 'LAST_DAY',
    dateBasis: 'The placement open at the end of the day',
    source: 'SSDA903, PL_LOCATION',
    published: publishedFigures.placedOutOfArea,
  },
  {
    code: 'placedWithin20Miles',
    label: 'Placed within 20 miles of home',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, children placed within 20 miles of their home address when they entered care',
    denominatorIs: 'Children looked after of whom the distance is known; `coverage` is of all looked after',
    days: 'LAST_DAY',
    dateBasis: 'The placement open at the end of the day',
    source: 'SSDA903, PL_DISTANCE',
  },
  {
    code: 'reviewsOnTime',
    label: 'Reviews held on time',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, reviews that were held on or before the day on which they were due',
    denominatorIs:
      'Reviews due: the first 20 working days after entry into care, the second three months after it, each later one six months after the one before',
    days: 'PERIOD',
    dateBasis: 'Day on which the review was due',
    source: REGULATION_33,
  },
  {
    code: 'participationInReviews',
    label: 'Children took part in their reviews',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, reviews in which the child took part in one of the ways PN1 to PN6',
    denominatorIs:
      'Reviews of children of 4 and over of which it is known how the child took part; `coverage` is of all such reviews',
    days: 'PERIOD',
    dateBasis: 'Day on which the review was held',
    source: 'SSDA903, participation codes; PN0 (under 4) is left out',
  },
  ...leaverMeasures,
];
