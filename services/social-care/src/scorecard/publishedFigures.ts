import type { PublishedFigures } from '@hub/platform';

/** 816 York, 815 North Yorkshire, 808 Stockton-on-Tees: in this order. */
const figures = (england: string, york: string, northYorkshire: string, stockton: string) => ({
  england,
  authorities: { '816': york, '815': northYorkshire, '808': stockton },
});

const RELEASE =
  'DfE, Children looked after in England including adoptions, reporting year 2025 (Open Government Licence v3)';
const onDay = { period: '31 March 2025', source: RELEASE };
const inYear = { period: '1 April 2024 to 31 March 2025', source: RELEASE };
const OF_CARERS = 'Published of living with the same carer, which a change of placement does not always end.';
const OF_NEW_PLACEMENTS =
  'Published of all new placements during the year, the sum of two cells; the hub’s figure is of children on one day.';

/** Figures of the release as printed; counts of England are rounded to 10 there. */
export const publishedFigures = {
  childrenLookedAfter: { ...figures('81770', '240', '561', '564'), ...onDay },
  enteredCare: {
    ...figures('32270', '72', '242', '161'),
    ...inYear,
    caution: 'Published for a whole year.',
  },
  threeOrMorePlacements: { ...figures('10', '11', '14', '11'), ...inYear },
  longTermStability: { ...figures('69', '81', '73', '67'), ...onDay, caution: OF_CARERS },
  placedOutOfArea: { ...figures('36', '39', '19', '30'), ...inYear, caution: OF_NEW_PLACEMENTS },
  inEducationEmploymentTraining17To18: { ...figures('64', '70', '61', '49'), ...inYear },
  inEducationEmploymentTraining19To21: { ...figures('54', '68', '62', '49'), ...inYear },
  suitableAccommodation17To18: { ...figures('91', '100', '89', '80'), ...inYear },
  suitableAccommodation19To21: { ...figures('89', '96', '95', '79'), ...inYear },
} satisfies Record<string, PublishedFigures>;
