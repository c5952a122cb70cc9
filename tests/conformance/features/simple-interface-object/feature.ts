import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const ada = { __typename: 'Person', id: 'u1', name: 'Ada', age: 9, nickname: 'A' };
const hal = { __typename: 'Robot', id: 'u2', name: null, nickname: fails('LOST') };
const root = { __typename: 'Admin', id: 'a1', name: 'root', isActive: true };
const guest = { __typename: 'Regular', id: 'a2', name: 'guest', isActive: fails('LOST') };

/** A subgraph adds fields to all types of an interface without knowing any of them. */
export const feature: Feature = {
  world: () => ({
    Query: { users: [ada, hal], accounts: [root, null, guest], others: [hal, ada], latest: root },
    entities: [ada, hal, root, guest],
  }),
  cases: {
    'a field of the interface object': {
      ask: '{ users { id name nickname } }',
      data: {
        users: [
          { id: 'u1', name: 'Ada', nickname: 'A' },
          { id: 'u2', name: null, nickname: null },
        ],
      },
      errors: ['users.1.nickname LOST'],
      asks: ['users', 'nicknames'],
    },
    'for one type only': {
      ask: '{ users { ... on Person { age nickname } } }',
      data: { users: [{ age: 9, nickname: 'A' }, {}] },
    },
    'its real type from the other side': {
      ask: '{ others { __typename nickname ... on Person { age } } }',
      data: {
        others: [
          { __typename: 'Robot', nickname: null },
          { __typename: 'Person', nickname: 'A', age: 9 },
        ],
      },
      errors: ['others.0.nickname LOST'],
    },
    'nothing but its own fields asks nobody else': {
      ask: '{ latest { id name isActive } }',
      data: { latest: { id: 'a1', name: 'root', isActive: true } },
      asks: ['activity'],
    },
    'null goes up to the item': {
      ask: '{ accounts { id isActive } }',
      data: { accounts: [{ id: 'a1', isActive: true }, null, null] },
      errors: ['accounts.2.isActive LOST'],
    },
  },
  notAtRandom:
    'Some plans miss a fetch for one of the types behind an interface object, or fetch for all what is asked of one.',
};
