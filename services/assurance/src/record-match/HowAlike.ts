import { registerEnumType } from 'type-graphql';

export const HowAlike = { SAME: 'SAME', SIMILAR: 'SIMILAR', DIFFERENT: 'DIFFERENT', MISSING: 'MISSING' } as const;
export type HowAlike = keyof typeof HowAlike;

registerEnumType(HowAlike, {
  name: 'HowAlike',
  description: 'How far two records agree on something.',
  valuesConfig: {
    SAME: { description: 'The same in both.' },
    SIMILAR: { description: 'Nearly: a spelling, a swapped day and month.' },
    DIFFERENT: { description: 'Another in each.' },
    MISSING: { description: 'One of them has nothing.' },
  },
});
