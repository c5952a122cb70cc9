import type { Feature } from '../../support/data/Feature';

const note = { __typename: 'Note', text: 'Rang.' };
const visit = { __typename: 'Visit', place: 'Leeds' };
const call = { __typename: 'Call', number: '0113' };

const city = { __typename: 'Case', id: 'c1', log: { entries: [note, visit] }, countyLog: { entries: [call] } };
const county = { __typename: 'Case', id: 'c2', log: { entries: [call, note] }, countyLog: null };
const shared = { __typename: 'Case', id: 'c3', log: { entries: [note] }, countyLog: { entries: [note] } };

const ASKED = '__typename ... on Note { text } ... on Visit { place } ... on Call { number }';

/** Two subgraphs that each know another part of a union, below a field that both have. */
export const feature: Feature = {
  world: () => ({ Query: { cityCase: city, countyCase: county, anyCase: shared }, entities: [city, county, shared] }),
  cases: {
    'where only one of them can be asked': {
      ask: `{ countyCase { countyLog { entries { ${ASKED} } } } cityCase { countyLog { entries { ${ASKED} } } } }`,
      data: { countyCase: { countyLog: null }, cityCase: { countyLog: { entries: [call] } } },
    },
    'what both know': {
      ask: '{ anyCase { id log { entries { ... on Note { text } } } } }',
      data: { anyCase: { id: 'c3', log: { entries: [{ text: 'Rang.' }] } } },
    },
  },
  notAtRandom: 'One log is answered by whoever is asked; with types that the other does not know, the answers differ.',
};
