import type { PublishedPriority } from './PublishedStrategy';

/**
 * The eight objectives of York's strategy of 2020, each with its aim and “How will we achieve this”. “Bi-annual” stands as
 * it was printed: it may mean twice a year or every two years.
 */
export const yorkObjectives: PublishedPriority[] = [
  {
    kind: 'OBJECTIVE',
    title:
      'Our Children and Young People have a voice in the way we deliver our services and we will act upon what they tell us.',
    words:
      'To ensure that children and young people are consulted and actively participate in the decisions we make about how we deliver our services',
    principle: null,
    steps: [
      'We will continue to engage our young people regarding the services we deliver and ensure we act on their feedback. We will do this through various avenues with individuals or through the Children in Care Council - (Show Me That I Matter) and the Care Leavers forum (I Still Matter) and bi-annual surveys',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title: 'Children and Young People in York can remain safely at home',
    words: 'To ensure that early support is provided at the right time to prevent the need for statutory intervention',
    principle: null,
    steps: [
      'We will work with our social workers and managers to ensure that they are equipped to manage complexity and provide intervention that brings about change to allow children to remain at home wherever possible and return home when they can',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title: 'Our Care Leavers in York have a comprehensive ‘Local Offer’',
    words:
      'To ensure that all care leavers feel supported and can access a range of services to promote their continued wellbeing into adulthood',
    principle: null,
    steps: [
      'The Offer is a live document that is continually updated and published bi-annually. We will use feedback from the care leavers forum (I still matter) to inform the offer',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title: 'Children and Young People will be supported in their Education, Employment and Training.',
    words:
      'Children and young people in care are meeting their potential and making at least, expected progress from their starting points. We will seek to boost and accelerate children’s learning. Schools, education settings and foster carers are actively using the PEP',
    principle: null,
    steps: [
      'We will ensure that our social workers and managers use each child and young person’s Personal Education Plan as an active tool to inform where support is required to boost and accelerate children’s learning.',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title:
      'Children and Young People will have a suitable place to live and be cared for, secured through timely permanence planning.',
    words:
      'To ensure that the Children and Young People in our Care have a range of suitable and appropriate accommodation to meet their immediate and long term needs',
    principle: null,
    steps: [
      'We will continue to review our Sufficiency Strategy to ensure that it is informed by feedback from children and young people in our care and the feedback is used to reshape our services',
      'We will also strengthen our approach to permanence planning',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title: 'The Health and Wellbeing of our Children and Young People will be a priority for City of York Council.',
    words: 'To maximise the health and wellbeing of the children and young people we care for',
    principle: null,
    steps: [
      'We will work in partnership with our health colleagues to ensure that the health needs of children and young people in our care are prioritised and met and our children are involved in their assessments.',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title: 'Our Children and Young People are protected from harm and/or Risk of Exploitation',
    words:
      'To ensure that children are protected from harm and exploitation and ensure that they are provided with support to overcome any pull factors that would lead them to being exploited',
    principle: null,
    steps: [
      'We will work with our partner’s - police, health, housing, commissioned services and the Safeguarding Children Partnership to ensure that we are sharing information and targeting activity and services to deal with exploitation at every opportunity',
      'We will also develop an Adolescence Strategy',
    ],
  },
  {
    kind: 'OBJECTIVE',
    title: 'Children and Young People in our Care and Care leavers’ achievements are celebrated.',
    words:
      'To ensure that the children we care for and have cared for, are recognised for their achievements and successes',
    principle: null,
    steps: [
      'We have great aspirations for our children in care and we will acknowledge and celebrate their achievements. We will develop a strategy across the Children, Education and Communities Directorate.',
    ],
  },
];
