import type { Feature } from '../../support/data/Feature';

type Address = { id: string; city?: string; floor?: number } | null;

const envelope = (_: unknown, { address }: { address: Address }) =>
  address && `${address.id}: ${address.city ?? address.floor}`;
const number = (_: unknown, { address }: { address: Address }) => address?.id.slice(1);
const home = { __typename: 'Home', id: 'h1', city: 'York' };
const office = { __typename: 'Office', id: 'o7', floor: 3 };
const user = (id: string, name: string, address: object | null) => ({
  __typename: 'User',
  id,
  name,
  address,
  envelope,
  number,
});
const [ada, ben, cid] = [user('1', 'Ada', home), user('2', 'Ben', office), user('3', 'Cid', null)];

/** What is required lies behind an interface, and differs by type. */
export const feature: Feature = {
  world: () => ({ Query: { people: [ada, ben, cid], addressee: ben }, entities: [ada, ben, cid, home, office] }),
  cases: {
    'by type': {
      ask: '{ people { name envelope } }',
      data: {
        people: [
          { name: 'Ada', envelope: 'h1: York' },
          { name: 'Ben', envelope: 'o7: 3' },
          { name: 'Cid', envelope: null },
        ],
      },
    },
    'by the interface alone': {
      ask: '{ people { number } }',
      data: { people: [{ number: '1' }, { number: '7' }, { number: null }] },
    },
    'there and back': {
      ask: '{ addressee { envelope address { __typename id ... on Home { city } } } }',
      data: { addressee: { envelope: 'o7: 3', address: { __typename: 'Office', id: 'o7' } } },
    },
  },
};
