import type { PublishedFigures } from '@hub/platform';

/** 816 York, 815 North Yorkshire, 808 Stockton-on-Tees: in this order. */
const figures = (england: string, york: string, northYorkshire: string, stockton: string): PublishedFigures => ({
  england,
  authorities: { '816': york, '815': northYorkshire, '808': stockton },
  period: '1 April 2024 to 31 March 2025',
  source: 'DfE, Children looked after in England including adoptions, reporting year 2025 (Open Government Licence v3)',
});

/** Of children looked after for twelve months or longer on 31 March 2025, as printed. */
export const publishedFigures = {
  healthAssessmentUpToDate: figures('90', '94', '90', '84'),
  immunisationsUpToDate: figures('84', '97', '86', '85'),
  teethChecked: figures('81', '91', '82', '57'),
  sdqReturned: figures('78', '86', '82', '24'),
  sdqAverage: {
    ...figures('14.9', '15.0', '16.5', '14.5'),
    caution: 'Stockton’s average of 2025 rests on 24% of its children, and cannot be compared with the others.',
  },
};
