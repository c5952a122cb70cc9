import type { Feature } from '../../support/data/Feature';

const signature = (_: unknown, { nick }: { nick: string | null }) => `Yours, ${nick}`;
const greeting = (_: unknown, { name }: { name: string }) => `Dear ${name}`;
const ada = { __typename: 'User', id: '1', name: 'Ada', nick: null, signature, greeting };
const ben = { __typename: 'User', id: '2', name: 'Ben', nick: 'B', signature, greeting };

/** A field that moved, and that others require from where it is now. */
export const feature: Feature = {
  world: () => ({ Query: { user: ada, newest: ben }, entities: [ada, ben] }),
  cases: {
    'required from its new owner': {
      ask: '{ user { id greeting } }',
      data: { user: { id: '1', greeting: 'Dear Ada' } },
      asks: ['users', 'names', 'letters'],
    },
    'beside what the new owner requires of the old': {
      ask: '{ newest { name signature greeting } user { signature name } }',
      data: {
        newest: { name: 'Ben', signature: 'Yours, B', greeting: 'Dear Ben' },
        user: { signature: 'Yours, null', name: 'Ada' },
      },
    },
  },
};
