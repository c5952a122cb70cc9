import type { PublishedPriority, PublishedStrategy } from './PublishedStrategy';
import { northYorkshireOutcomes } from './northYorkshireOutcomes';
import { northYorkshirePriorities } from './northYorkshirePriorities';
import { northYorkshirePromises } from './northYorkshirePromises';
import { yorkObjectives } from './yorkObjectives';

const listed = (kind: PublishedPriority['kind'], titles: string[]): PublishedPriority[] =>
  titles.map((title) => ({ kind, title, words: null, principle: null, steps: [] }));

const YORK_THEMES = ['ambition', 'personalisation', 'normality', 'trust', 'accountability', 'efficiency'];

const YORK_OUTCOMES = [
  'respect and involvement',
  'good, safe placements',
  'relationships',
  'identity',
  'education',
  'health',
  'emotional wellbeing and mental health',
  'moving to adulthood',
  'corporate parenting',
];

/** As published; what a document only cites is not made up. */
export const strategies: PublishedStrategy[] = [
  {
    id: 'york-2016',
    authority: '816',
    title: 'Children and Young People in Care Strategy 2016 – 2020',
    period: '2016 – 2020',
    firstDay: '2016-01-01',
    lastDay: '2020-12-31',
    vision:
      'we want our children in care to have everything that good parents want for their children; for them to be happy and healthy, safe and protected and supported each step of the way to adult life.',
    source: 'york-executive-2016',
    priorities: [...listed('THEME', YORK_THEMES), ...listed('OUTCOME', YORK_OUTCOMES)],
    promises: [],
  },
  {
    id: 'york-2020',
    authority: '816',
    title: 'Corporate Parenting and Children in Care Strategy 2020 - 2023',
    period: '2020 - 2023',
    firstDay: '2020-01-01',
    lastDay: '2023-12-31',
    vision: 'A better start for children and young people',
    source: 'york-strategy-2020',
    priorities: yorkObjectives,
    promises: [],
  },
  {
    id: 'north-yorkshire-2022',
    authority: '815',
    title: '‘We Care Because You Matter’. Children in Care and Care Leavers Strategy 2022 - 2024',
    period: '2022 - 2024; “will remain in place until October 2024”',
    firstDay: '2022-01-01',
    lastDay: '2024-10-31',
    vision:
      'All children and young people in our care will have a stable and loving home, with the same life chances as their friends. We will give them the support they need to help them achieve the best they possibly can. When they leave care, they will have the support and skills they need to be able to live happy adult lives',
    source: 'north-yorkshire-strategy-2022',
    priorities: [
      ...northYorkshirePriorities,
      ...northYorkshireOutcomes,
      ...listed('THEME', ['Systemic Practice', 'Autism', 'Family Networks', 'Education']),
    ],
    promises: northYorkshirePromises,
  },
  {
    id: 'stockton-2016',
    authority: '808',
    title: 'Looked After Children and Care Leavers Strategy; 2016-18 Refresh',
    period: '2016-18',
    firstDay: '2016-01-01',
    lastDay: '2018-12-31',
    vision: null,
    source: 'stockton-cabinet-2016',
    priorities: [],
    promises: [],
  },
];
