import type { Feature } from '../../support/data/Feature';

const RATES: Record<string, number> = { GBP: 1, EUR: 2 };
const parcel = (id: string, pounds: number) => ({
  __typename: 'Parcel',
  id,
  price: ({ currency }: { currency: string }) => (currency in RATES ? pounds * RATES[currency]! : null),
  weight: ({ unit }: { unit: string | null }) => (unit === 'g' ? 1000 : 1),
  postage: (_: unknown, { price, weight }: Record<string, number>) => price! + weight! / 100,
  customs: (_: unknown, { price }: Record<string, number>) => price! / 10,
});
const parcels = [parcel('1', 5), parcel('2', 50)];

/** One field that is required with different arguments at once, and asked for with yet others. */
export const feature: Feature = {
  world: () => ({ Query: { parcels: [parcels[0], null, parcels[1]] }, entities: parcels }),
  cases: {
    'all at once': {
      ask: '{ parcels { price(currency: "EUR") postage customs weight } }',
      data: {
        parcels: [
          { price: 10, postage: 15, customs: 1, weight: 1 },
          null,
          { price: 100, postage: 60, customs: 10, weight: 1 },
        ],
      },
    },
    "under the client's own aliases": {
      ask: '{ parcels { postage: customs customs: postage weight: price(currency: "none") } }',
      data: {
        parcels: [{ postage: 1, customs: 15, weight: null }, null, { postage: 10, customs: 60, weight: null }],
      },
    },
  },
  refusals: 'The planner mixes up aliases of required fields where several branches need them at once.',
  values: { currency: ['GBP', 'EUR', 'none'], unit: ['kg', 'g', null] },
};
