import { registerEnumType } from 'type-graphql';

export const ReviewDecision = {
  JUSTIFIED: 'JUSTIFIED',
  NOT_JUSTIFIED: 'NOT_JUSTIFIED',
  TO_BE_FOLLOWED_UP: 'TO_BE_FOLLOWED_UP',
} as const;
export type ReviewDecision = keyof typeof ReviewDecision;

registerEnumType(ReviewDecision, {
  name: 'ReviewDecision',
  description: 'What was decided on an emergency look.',
  valuesConfig: {
    JUSTIFIED: { description: 'There was an emergency, and the look was right.' },
    NOT_JUSTIFIED: { description: 'The look should not have been taken; the words say what was done about it.' },
    TO_BE_FOLLOWED_UP: { description: 'More has to be found out; the look stays on the list of those that wait.' },
  },
});
