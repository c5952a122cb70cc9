import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const badge = (_: unknown, { name }: { name: string }) => `Hello, I am ${name}`;
const staff = [
  { __typename: 'Nurse', id: '1', name: 'Ada', ward: 'Elm', badge, colour: 'blue' },
  { __typename: 'Clerk', id: '2', name: 'Ben', badge, colour: fails('FADED') },
];

/** An interface object that needs a field of the types behind it. */
export const feature: Feature = {
  world: () => ({ Query: { staff: [...staff, null], visitorsToday: staff }, entities: staff }),
  // The library does not tell that an interface object's field is external.
  mendSupergraph: (composed) =>
    composed.replace(
      /(interface Staff [^}]+ name: String!)/,
      '$1 @join__field(graph: STAFF) @join__field(graph: BADGES, external: true)',
    ),
  cases: {
    'from the interface': {
      ask: '{ staff { id badge } }',
      data: { staff: [{ id: '1', badge: 'Hello, I am Ada' }, { id: '2', badge: 'Hello, I am Ben' }, null] },
      asks: ['staff', 'badges'],
    },
    'from the interface object, there and back': {
      ask: '{ visitorsToday { badge colour } }',
      data: {
        visitorsToday: [
          { badge: 'Hello, I am Ada', colour: 'blue' },
          { badge: 'Hello, I am Ben', colour: null },
        ],
      },
      errors: ['visitorsToday.1.colour FADED'],
      asks: ['badges', 'staff', 'badges'],
    },
    'beside the fields of one type': {
      ask: '{ visitorsToday { __typename ... on Nurse { ward badge } } }',
      data: {
        visitorsToday: [{ __typename: 'Nurse', ward: 'Elm', badge: 'Hello, I am Ada' }, { __typename: 'Clerk' }],
      },
    },
  },
  notAtRandom:
    'Some plans miss a fetch for one of the types behind an interface object, or fetch for all what is asked of one.',
};
