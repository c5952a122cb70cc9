import type { Feature } from '../../support/data/Feature';

const room = (id: string, week: number | null, ...titles: string[]) => ({
  __typename: 'Room',
  id,
  rent: ({ per }: { per: string }) => week && week * (per === 'YEAR' ? 52 : 1),
  plans: ({ first }: { first?: number | null }) => titles.slice(0, first ?? 9).map((title) => ({ title })),
  support: (_: unknown, { rent }: { rent: number | null }) => rent && rent / 2,
  summary: (_: unknown, { plans }: { plans: { title: string }[] }) => plans.map(({ title }) => title).join(),
});
const rooms = [room('r1', 100, 'North', 'South'), room('r2', null)];

/** What is required is required with arguments, which are not those that the client gives. */
export const feature: Feature = {
  world: () => ({ Query: { rooms }, entities: rooms }),
  cases: {
    'the required field alone': {
      ask: '{ rooms { support } }',
      data: { rooms: [{ support: 2600 }, { support: null }] },
      asks: ['rooms', 'benefits'],
    },
    "beside the client's own arguments": {
      ask: 'query ($per: Period) { rooms { rent a: rent(per: WEEK) rent2: rent(per: $per) support } }',
      variables: { per: 'YEAR' },
      data: {
        rooms: [
          { rent: 100, a: 100, rent2: 5200, support: 2600 },
          { rent: null, a: null, rent2: null, support: null },
        ],
      },
    },
    'in several branches, of which one has other arguments': {
      ask: '{ a: rooms { support } b: rooms { rent support } }',
      data: null,
      beyondThePlanner: 'It brings the rent of one branch under the name that it has in another.',
    },
    'an object': {
      ask: '{ rooms { summary plans(first: 2) { title } } }',
      data: {
        rooms: [
          { summary: 'North', plans: [{ title: 'North' }, { title: 'South' }] },
          { summary: '', plans: [] },
        ],
      },
    },
  },
  refusals: 'The planner mixes up aliases of required fields where several branches need them at once.',
  values: { first: [0, 1, 2, null] },
};
