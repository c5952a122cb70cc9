import type { CouncilRecord } from '../council/CouncilRecord';

const COUNTY = 'X10000001';
const council = { childrensServicesCode: 'X01', startedOn: '1974-04-01', endedOn: null, successorCode: null };

/** The districts of Exampleshire, a county that is not: two tiers are there to be tried out on any day. */
export const EXAMPLESHIRE_DISTRICTS = [
  'Alderbeck',
  'Brackenthorpe',
  'Coldwater',
  'Dunmere',
  'Elmscar',
  'Fernley',
  'Gorsedale',
].map((name, index): CouncilRecord => ({
  ...council,
  code: `X0700000${index + 1}`,
  name: `${name} District Council`,
  kind: 'DISTRICT',
  countyCode: COUNTY,
}));

/** No code of the Office for National Statistics begins with X. */
export const MADE_UP_COUNCILS: readonly CouncilRecord[] = [
  { ...council, code: COUNTY, name: 'Exampleshire County Council', kind: 'COUNTY', countyCode: null },
  ...EXAMPLESHIRE_DISTRICTS,
];
