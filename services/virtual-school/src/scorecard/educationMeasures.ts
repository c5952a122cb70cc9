import type { MeasureDefinition } from '@hub/platform';

const COVERAGE = '`coverage` is of all such children whom social care looks after';
const OF_PUPILS = '`coverage` is of all such pupils whom the virtual school knows';
const WHO_HAS_PLANS = `Children of 3 to 17 looked after since the first day of that term or longer, known to the virtual school; ${COVERAGE}`;
const TERM = 'The last term that had ended on the last day, by the dates that the authority published';
const YEAR = 'Terms of that academic year that had ended on the last day';

/** The fixed set. Whom to count social care says: its looked-after children of the last day, restricted ones left out. */
export const educationMeasures: readonly MeasureDefinition[] = [
  {
    code: 'educationPlanUpToDate',
    label: 'Personal education plan up to date',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, children whose plan was held for that term or in it',
    denominatorIs: WHO_HAS_PLANS,
    days: 'LAST_DAY',
    dateBasis: TERM,
    source: 'Promoting the education of looked-after children (DfE): a plan is reviewed each term',
  },
  {
    code: 'childsViewInEducationPlan',
    label: 'The child’s view is in the plan',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, children in whose plan, held for that term or in it, their own view was recorded',
    // Not of the plans held: that would tell how many were not, which the measure before may have to hide.
    denominatorIs: WHO_HAS_PLANS,
    days: 'LAST_DAY',
    dateBasis: TERM,
    source: 'North Yorkshire, ‘We Care Because You Matter’: their views are sought at every meeting',
  },
  {
    code: 'persistentAbsence',
    label: 'Persistent absence',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, pupils who missed a tenth or more of their own possible sessions',
    denominatorIs: `Pupils in Reception to Year 11 looked after for twelve months or longer, with sessions recorded; ${OF_PUPILS}`,
    days: 'LAST_DAY',
    dateBasis: YEAR,
    source: 'DfE, Local Authority Interactive Tool, indicator 270',
    published: {
      england: '20.3',
      authorities: { '816': '18.5', '815': '26.4', '808': '16.7' },
      period: 'academic year 2024/25, six half terms',
      source:
        'DfE, Outcomes for children in need, including children looked after by local authorities in England (Open Government Licence v3)',
      caution: 'Published of pupils matched to the school census and looked after for twelve months on 31 March.',
    },
  },
  {
    code: 'educationHealthCarePlan',
    label: 'Education, health and care plan',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, pupils with a plan issued on or before the last day',
    denominatorIs: `Pupils in Reception to Year 11 of whom it is recorded what support they have; ${OF_PUPILS}`,
    days: 'LAST_DAY',
    dateBasis: 'Day on which the plan was issued; support as it is recorded today',
    source: 'DfE, Local Authority Interactive Tool, indicator 282',
  },
  {
    code: 'under25Hours',
    label: 'Offered fewer than 25 hours a week',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, pupils who were offered fewer than 25 hours of education a week',
    denominatorIs: `Pupils in Reception to Year 11 whose hours are recorded for that term; ${OF_PUPILS}`,
    days: 'LAST_DAY',
    dateBasis: TERM,
    source: 'North Yorkshire, Report to the Executive, 5 July 2022: “a minimum of 25hrs per week”',
  },
];
