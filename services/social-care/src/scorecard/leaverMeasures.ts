import type { MeasureDefinition } from '@hub/platform';
import { publishedFigures } from './publishedFigures';

const WHO =
  'who had been looked after for 13 weeks since 14, some of it after 16, and whose birthday falls in the period';
const NOTHING_KNOWN = 'those of whom nothing is known included';

const common = {
  kind: 'PERCENTAGE',
  days: 'PERIOD',
  dateBasis: 'The birthday, with what is recorded from three months before it to one month after',
  source: 'SSDA903, OC3; DfE, Local Authority Interactive Tool, indicators 112 and 113',
} as const;

const ofAges = (ages: '17To18' | '19To21'): MeasureDefinition[] => {
  const inWords = ages === '17To18' ? '17 and 18' : '19 to 21';
  const everybody = `Care leavers of ${inWords} ${WHO}, ${NOTHING_KNOWN}`;
  return [
    {
      ...common,
      code: `inTouch${ages}`,
      label: `Care leavers of ${inWords} in touch`,
      numeratorIs: 'Of those, young people with whom the authority is in touch (IN_TOUCH is YES)',
      denominatorIs: everybody,
    },
    {
      ...common,
      code: `inEducationEmploymentTraining${ages}`,
      label: `Care leavers of ${inWords} in education, employment or training`,
      numeratorIs: 'Of those, young people in education, employment or training, full or part time (F or P 1, 2, 4, 5)',
      denominatorIs: everybody,
      published: publishedFigures[`inEducationEmploymentTraining${ages}`],
    },
    {
      ...common,
      code: `suitableAccommodation${ages}`,
      label: `Care leavers of ${inWords} in suitable accommodation`,
      numeratorIs: 'Of those, young people whose accommodation was judged suitable',
      denominatorIs: `${everybody}, but for those who went abroad, were deported or whose residence is not known (G, H, R)`,
      published: publishedFigures[`suitableAccommodation${ages}`],
    },
  ];
};

/** In the two groups of ages in which the DfE publishes. */
export const leaverMeasures: readonly MeasureDefinition[] = [...ofAges('17To18'), ...ofAges('19To21')];
