import type { MeasureDefinition } from '@hub/platform';
import { publishedFigures } from './publishedFigures';

const COVERAGE = '`coverage` is of all of them whom social care named';
const OF_YEAR = 'Children looked after for twelve months or longer whom health knows';
const OC2 = 'SSDA903, OC2';

/** Of whom entered care in the period; restricted children are left out. */
export const entrantMeasures: readonly MeasureDefinition[] = [
  {
    code: 'initialAssessmentOnTime',
    label: 'Initial health assessment within 20 working days',
    kind: 'PERCENTAGE',
    numeratorIs:
      'Of those, times that a registered medical practitioner had completed the initial assessment by the twentieth working day; the day of entry is day 0',
    denominatorIs: `Times that a child whom health knows entered care, if twenty working days have passed and health was not told that care ended before; ${COVERAGE}`,
    days: 'PERIOD',
    dateBasis: 'Day on which the child entered care',
    source:
      'Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959, regulations 7 and 33; not published by the DfE',
  },
];

/** Of whom social care looked after on the last day; restricted children are left out. */
export const lookedAfterMeasures: readonly MeasureDefinition[] = [
  {
    code: 'healthAssessmentUpToDate',
    label: 'Health assessment up to date',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, children assessed in the last twelve months; in the last six when under 5',
    denominatorIs: `${OF_YEAR}; ${COVERAGE}`,
    days: 'LAST_DAY',
    dateBasis: 'Day on which an assessment was completed',
    source: `${OC2}; SI 2010/959 regulation 7`,
    published: publishedFigures.healthAssessmentUpToDate,
  },
  {
    code: 'reviewAssessmentsOnTime',
    label: 'Review health assessments on time',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, assessments that were completed on or before the day on which they were due',
    denominatorIs:
      'Review assessments that fell due, of children looked after on the last day; cancelled ones left out',
    days: 'PERIOD',
    dateBasis: 'Day on which the assessment was due',
    source: 'SI 2010/959, regulation 7: every six months under 5, every twelve from 5',
  },
  {
    code: 'immunisationsUpToDate',
    label: 'Immunisations up to date',
    kind: 'PERCENTAGE',
    numeratorIs:
      'Of those, children who had all immunisations of their age, those due before they entered care included',
    denominatorIs: `Children looked after for twelve months or longer of whom it is known; ${COVERAGE}`,
    days: 'LAST_DAY',
    dateBasis: 'As last checked',
    source: OC2,
    published: publishedFigures.immunisationsUpToDate,
  },
  {
    code: 'teethChecked',
    label: 'Teeth checked by a dentist',
    kind: 'PERCENTAGE',
    numeratorIs:
      'Of those, children whose teeth were checked in the last twelve months; declined counts as not checked',
    denominatorIs: `${OF_YEAR}, very young ones included; ${COVERAGE}`,
    days: 'LAST_DAY',
    dateBasis: 'Day of the latest check',
    source: OC2,
    published: publishedFigures.teethChecked,
  },
  {
    code: 'sdqReturned',
    label: 'Strengths and Difficulties Questionnaire returned',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, children for whom the main carer completed one in the last twelve months',
    denominatorIs: `${OF_YEAR}, aged 5 to 16 on the last day`,
    days: 'LAST_DAY',
    dateBasis: 'Day on which the questionnaire was completed',
    source: `${OC2}; published of ages 5 to 16, collected of 4 to 16`,
    published: publishedFigures.sdqReturned,
  },
  {
    code: 'sdqAverage',
    label: 'Strengths and Difficulties Questionnaire, average score',
    kind: 'AVERAGE',
    numeratorIs:
      'The latest total score of each, from the main carer: 0 to 13 normal, 14 to 16 borderline, 17 to 40 cause for concern',
    denominatorIs: `${OF_YEAR}, aged 5 to 16 on the last day; \`coverage\` is the share of them with a score`,
    days: 'LAST_DAY',
    dateBasis: 'Day on which the questionnaire was completed, in the last twelve months',
    source: `${OC2}; LAIT, indicator 162`,
    published: publishedFigures.sdqAverage,
  },
];
