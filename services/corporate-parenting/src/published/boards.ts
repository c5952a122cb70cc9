import type { PublishedBoard, PublishedPrincipleLead } from './PublishedStrategy';

const york = { authority: '816', alsoKnownAs: [], meets: null, answersTo: null };
const northYorkshire = {
  authority: '815',
  alsoKnownAs: [],
  meets: null,
  answersTo: null,
  source: 'north-yorkshire-strategy-2022',
};
const stockton = { authority: '808', alsoKnownAs: [], meets: null, answersTo: null, source: 'stockton-cabinet-2016' };

/**
 * Boards belong to an authority: the same letters, MALAP, name three of them. A board comes after the one that it
 * answers to.
 */
export const boards: PublishedBoard[] = [
  {
    ...york,
    id: 'york-yorok-board',
    name: 'YorOK Board',
    kind: 'EXECUTIVE',
    words: 'The Strategic Partnership … is accountable to the YorOK Board',
    source: 'york-executive-2016',
  },
  {
    ...york,
    id: 'york-strategic-partnership',
    name: 'Strategic Partnership for Children and Young People in Care',
    alsoKnownAs: [
      'Children in Care Strategic Partnership',
      'Multi Agency Partnership for Children who are Looked After (MALAP), until 2016',
    ],
    kind: 'PARTNERSHIP',
    words:
      'responsible for monitoring the implementation of the strategy and for ensuring that progress is made in improving outcomes for children in care',
    meets: 'every two months',
    answersTo: 'york-yorok-board',
    source: 'york-executive-2016',
  },
  {
    ...york,
    id: 'york-corporate-parenting-board',
    name: 'Corporate Parenting Board',
    kind: 'MEMBERS',
    words:
      'The Board has responsibility for ensuring that we, as a whole Council, are delivering the corporate parenting agenda.',
    meets: 'quarterly',
    source: 'york-strategy-2020',
  },
  {
    ...york,
    id: 'york-improvement-board',
    name: 'Improvement Board',
    kind: 'EXECUTIVE',
    words:
      'The Improvement Board will receive ongoing updates as part of its responsibilities in guiding the Council’s improvement journey.',
    source: 'york-strategy-2020',
  },
  {
    ...york,
    id: 'york-scrutiny',
    name: 'Children’s Scrutiny',
    kind: 'SCRUTINY',
    words: 'Children’s Scrutiny will be updated on progress relating to this strategy.',
    source: 'york-strategy-2020',
  },
  {
    ...york,
    id: 'york-show-me-that-i-matter',
    name: 'Show Me That I Matter',
    alsoKnownAs: ['Children in Care Council'],
    kind: 'YOUNG_PEOPLE',
    words: 'has a strong voice representing children and young people and care leavers',
    source: 'york-strategy-2020',
  },
  {
    ...york,
    id: 'york-i-still-matter',
    name: 'I Still Matter',
    alsoKnownAs: ['Care Leavers forum'],
    kind: 'YOUNG_PEOPLE',
    words: 'works hard to tell us what works well and what needs to change',
    source: 'york-strategy-2020',
  },
  {
    ...northYorkshire,
    id: 'north-yorkshire-executive',
    name: 'Executive Group',
    kind: 'EXECUTIVE',
    words:
      'Our Corporate Parenting Group will escalate any areas of concern up to the Executive Group or the Overview and Scrutiny Group',
  },
  {
    ...northYorkshire,
    id: 'north-yorkshire-scrutiny',
    name: 'Overview and Scrutiny Group',
    kind: 'SCRUTINY',
    words: 'to allow them to be fully considered and inform action planning to improve performance',
  },
  {
    ...northYorkshire,
    id: 'north-yorkshire-members-group',
    name: 'Children in Care Members Group',
    alsoKnownAs: ['Corporate Parenting Group'],
    kind: 'MEMBERS',
    words: 'The group receives quarterly reports and updates on performance and outcomes achieved',
    answersTo: 'north-yorkshire-executive',
  },
  {
    ...northYorkshire,
    id: 'north-yorkshire-malap',
    name: 'Multi Agency Looked after Partnership',
    alsoKnownAs: ['MALAP'],
    kind: 'PARTNERSHIP',
    words:
      'a forum where lead agencies update on progress and issues and keep the strategy live and up to date. If any issues cannot be resolved by the MALAP, they will be escalated to the Children in Care Members Group.',
    meets: 'on a quarterly basis',
    answersTo: 'north-yorkshire-members-group',
  },
  {
    ...northYorkshire,
    id: 'north-yorkshire-care-champions',
    name: 'NY Care Champions',
    kind: 'YOUNG_PEOPLE',
    words: 'a youth voice group for care experienced young people in North Yorkshire',
    meets: 'regularly, both virtually and in person',
  },
  {
    ...northYorkshire,
    id: 'north-yorkshire-virtual-school-committee',
    name: 'Virtual School Management Committee',
    kind: 'GOVERNING_BODY',
    words: 'We have a Governing body called the Management Committee',
  },
  {
    ...stockton,
    id: 'stockton-childrens-partnership',
    name: 'Children and Young People’s Partnership',
    kind: 'EXECUTIVE',
    words:
      'the Multi-Agency Looked After Partnership (MALAP) … reports into the Children and Young People’s Partnership',
  },
  {
    ...stockton,
    id: 'stockton-malap',
    name: 'Multi-Agency Looked After Partnership',
    alsoKnownAs: ['MALAP'],
    kind: 'PARTNERSHIP',
    words:
      'although there needed to be oversight on performance and achievement of outcomes, the role of MALAP was not to be solely about monitoring data',
    answersTo: 'stockton-childrens-partnership',
  },
  {
    ...stockton,
    id: 'stockton-lets-take-action',
    name: 'Let’s Take Action Group',
    kind: 'YOUNG_PEOPLE',
    words:
      'The revised pledge to the Looked after Children of Stockton … has been developed by the Let’s Take Action Group',
  },
];

const WORDS =
  'each of our 7 principles have a MALAP lead and a lead member (from our Corporate Parenting Group) who have chief responsibility over ensuring that their portfolio & principle is effectively upheld';

/** For each of the seven principles. */
export const principleLeads: PublishedPrincipleLead[] = ['MALAP lead', 'Lead member'].map((office) => ({
  authority: '815',
  office,
  words: WORDS,
  source: 'north-yorkshire-strategy-2022',
}));
