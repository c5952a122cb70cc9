import type { MeasureDefinition } from '@hub/platform';

const IN_AREA = 'with an open application to a council in the area of the authority’s children’s services';

/** The fixed set. The DfE publishes neither of them. */
export const housingMeasures: readonly MeasureDefinition[] = [
  {
    code: 'goldBandApplied',
    label: 'Care leavers in the gold band',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, care leavers whose application was in the gold band or, above it, the emergency band',
    denominatorIs: `Young people ${IN_AREA} as care leavers; each counts once`,
    days: 'LAST_DAY',
    dateBasis: 'The band in force at the end of the day',
    source:
      'North Yorkshire, ‘We Care Because You Matter’: “automatically offers Care Leavers ‘Gold-Band’ access to housing”',
  },
  {
    code: 'dutyOwed',
    label: 'Applicants to whom a duty is owed',
    kind: 'PERCENTAGE',
    numeratorIs: 'Of those, young people to whom a council owes a duty on that day',
    denominatorIs: `Young people ${IN_AREA}; each counts once`,
    days: 'LAST_DAY',
    dateBasis: 'Duties that had begun and not ended at the end of the day',
    source: 'Housing Act 1996, Part 7',
  },
];
