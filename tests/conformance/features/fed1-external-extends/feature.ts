import type { Feature } from '../../support/data/Feature';

const greeting = (_: unknown, { name }: { name: string | null }) => `Dear ${name ?? 'reader'}`;
const users = [
  { __typename: 'User', id: 'u1', rating: 9, name: 'Ada', greeting },
  { __typename: 'User', id: 'u2', rating: 3, name: null, greeting },
];

/** Subgraphs of federation 1: `@extends` and external keys, without a link to a version. */
export const feature: Feature = {
  world: () => ({ Query: { bestUser: users[0], users: [...users, null] }, entities: users }),
  cases: {
    'from the extension to the owner': {
      ask: '{ bestUser { id rating name } }',
      data: { bestUser: { id: 'u1', rating: 9, name: 'Ada' } },
      asks: ['ratings', 'users'],
    },
    'from the owner to the extension': {
      ask: '{ users { id rating } }',
      data: { users: [{ id: 'u1', rating: 9 }, { id: 'u2', rating: 3 }, null] },
    },
    'there and back for what is required': {
      ask: '{ bestUser { greeting } users { greeting } }',
      data: {
        bestUser: { greeting: 'Dear Ada' },
        users: [{ greeting: 'Dear Ada' }, { greeting: 'Dear reader' }, null],
      },
    },
  },
};
