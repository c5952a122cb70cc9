import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const postage = (_: unknown, { weight }: { weight: number | null }) => weight ?? -1;
const shelf = (_: unknown, { size }: { size: number }) => size;
const parcel = (id: string, weight: unknown, size: unknown) => ({
  __typename: 'Parcel',
  id,
  weight,
  size,
  postage,
  shelf,
});
const parcels = [parcel('1', 5, 1), parcel('2', fails('LOST'), 2), parcel('3', 7, fails('LOST'))];

const asGraphqlJs = 'Over one schema the field itself fails; here it is told that what it requires is null.';

/** What a field requires fails. The client did not ask for it, so the error stands at the object that has it. */
export const feature: Feature = {
  world: () => ({ Query: { parcels }, entities: parcels }),
  cases: {
    'and may be null': {
      ask: '{ parcels { id postage } }',
      data: {
        parcels: [
          { id: '1', postage: 5 },
          { id: '2', postage: -1 },
          { id: '3', postage: 7 },
        ],
      },
      errors: ['parcels.1 LOST'],
      notByOracle: asGraphqlJs,
    },
    'beside the same field with other arguments': {
      ask: '{ parcels { weight postage } }',
      data: {
        parcels: [
          { weight: 5, postage: 5 },
          { weight: null, postage: -1 },
          { weight: 7, postage: 7 },
        ],
      },
      errors: ['parcels.1 LOST', 'parcels.1.weight LOST'],
      notByOracle: asGraphqlJs,
    },
    'and may not': {
      ask: '{ parcels { id shelf } }',
      data: { parcels: [{ id: '1', shelf: 1 }, { id: '2', shelf: 2 }, null] },
      errors: ['parcels.2.size LOST'],
      notByOracle: asGraphqlJs,
    },
  },
  notAtRandom: 'What a failed field does to those that require it, graphql-js has no word for.',
};
