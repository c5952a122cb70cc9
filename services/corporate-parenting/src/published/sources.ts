import type { PublishedSource } from './PublishedStrategy';

export const sources: PublishedSource[] = [
  {
    id: 'york-executive-2016',
    title: 'Children and Young People in Care: York’s New Strategy 2016-2020. Report to the Executive',
    publishedBy: 'City of York Council, Director of Children’s Services, Education and Skills',
    publishedOn: '2016-07-14',
    caution:
      'The strategy itself, with its action plan and performance scorecard, is its Annex 1, which is not held here.',
  },
  {
    id: 'york-strategy-2020',
    title: 'City of York Corporate Parenting and Children in Care Strategy 2020 - 2023',
    publishedBy: 'City of York Council',
    publishedOn: null,
    caution:
      'Its action plan and the “Guarantee to CYPIC” that it cites are not held here. “Bi-annual” may mean twice a year or every two years.',
  },
  {
    id: 'north-yorkshire-executive-2022',
    title: 'Children in Care and Care Leavers Strategy ‘We Care Because You Matter’. Report to the Executive',
    publishedBy: 'North Yorkshire County Council, Corporate Director – Children and Young People’s Service',
    publishedOn: '2022-07-05',
    caution: null,
  },
  {
    id: 'north-yorkshire-strategy-2022',
    title: '‘We Care Because You Matter’. Children in Care and Care Leavers Strategy 2022 - 2024',
    publishedBy: 'North Yorkshire County Council',
    publishedOn: null,
    caution:
      'Appendix C, the offers of the seven districts, is cited and not contained; the figures in it have no date or denominator. The councils became one on 1 April 2023.',
  },
  {
    id: 'stockton-cabinet-2016',
    title: 'Looked After Children and Care Leavers Strategy; 2016-18 Refresh. Report to Cabinet',
    publishedBy: 'Stockton-on-Tees Borough Council, Strategic Management Team',
    publishedOn: '2016-07-14',
    caution:
      'The strategy and the pledge, with its emoji version, are Annexes 1 to 3, which are not held here: so there is no priority and no promise of Stockton’s.',
  },
];
