import { addDays, type CalendarDate } from '@hub/platform';
import type { Band } from '../band/Band';
import { REAL_COUNCILS } from '../council/realCouncils';
import { EXAMPLESHIRE_DISTRICTS } from './madeUpCouncils';
import { stableId } from './stableId';

interface Promise {
  name: string;
  description: string;
  promised_band?: Band;
  source: string;
  published_on: CalendarDate;
}
const ELIGIBILITY = 'Children in care and care leavers.';

/** What the strategy promises for every district; its Appendix C, with each district's own offer, was not published. */
const NORTH_YORKSHIRE_SOURCE =
  'We Care Because You Matter: Children in Care and Care Leavers Strategy 2022–2024, North Yorkshire County Council';
const NORTH_YORKSHIRE: Promise[] = [
  {
    name: 'Gold band for care leavers',
    description:
      'The Districts (as part of North Yorkshire Home Choice) automatically offers Care Leavers “Gold-Band” access to housing.',
    promised_band: 'GOLD',
    source: NORTH_YORKSHIRE_SOURCE,
    published_on: '2022-07-05',
  },
  {
    name: 'Young People’s Pathway',
    description: 'Independent and semi-independent living accommodation through the Young People’s Pathway.',
    source: NORTH_YORKSHIRE_SOURCE,
    published_on: '2022-07-05',
  },
];

const YORK: Promise[] = [
  {
    name: 'Suitable accommodation',
    description:
      'To ensure that the Children and Young People in our Care have a range of suitable and appropriate accommodation to meet their immediate and long term needs.',
    source: 'Strategy for children and young people in care 2020–2023, City of York Council',
    published_on: '2020-09-01',
  },
];

/** Invented, like the county. */
const EXAMPLESHIRE: Promise[] = [
  { name: 'Gold band for care leavers', description: 'Every care leaver is put into the gold band of our register.', promised_band: 'GOLD', source: 'Made up for trying out', published_on: '2024-05-01' },
  { name: 'No council tax until 25', description: 'Care leavers who live in the district pay no council tax until they are 25.', source: 'Made up for trying out', published_on: '2024-05-01' },
]; // prettier-ignore

/** Of some, nobody has said for longer than a year that they are right: the list of stale offers has work on it. */
const LAST_ASSURED_DAYS_AGO = [30, 400, 200, 90, 500];

/**
 * Offers and their last assurances. The text of real councils is their own, with its source, and nothing is said in their
 * name: until an officer assures them here, they are stale.
 */
export function makeOffers(today: CalendarDate) {
  const districts = REAL_COUNCILS.filter(({ kind, childrensServicesCode }) => kind === 'DISTRICT' && childrensServicesCode === '815'); // prettier-ignore
  const york = REAL_COUNCILS.filter(({ childrensServicesCode }) => childrensServicesCode === '816');
  const madeUp = of(EXAMPLESHIRE_DISTRICTS, EXAMPLESHIRE);
  const assurances = madeUp.map(({ offer, council }, index) => ({
    offer_id: offer.id,
    assured_on: addDays(today, -LAST_ASSURED_DAYS_AGO[index % LAST_ASSURED_DAYS_AGO.length]!),
    assured_by: `Housing options manager, ${council}`,
  }));
  const published = [...of(districts, NORTH_YORKSHIRE), ...of(york, YORK), ...madeUp];
  return { offers: published.map(({ offer }) => offer), assurances };
}

const of = (councils: readonly { code: string; name: string }[], promises: Promise[]) =>
  councils.flatMap(({ code, name }) =>
    promises.map((promise) => ({
      council: name,
      offer: {
        id: stableId(`offer ${code} ${promise.name}`),
        council_code: code,
        eligibility: ELIGIBILITY,
        ...promise,
      },
    })),
  );
