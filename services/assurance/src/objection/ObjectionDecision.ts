import { registerEnumType } from 'type-graphql';

export const ObjectionDecision = {
  UPHELD: 'UPHELD',
  UPHELD_IN_PART: 'UPHELD_IN_PART',
  NOT_UPHELD: 'NOT_UPHELD',
} as const;
export type ObjectionDecision = keyof typeof ObjectionDecision;

registerEnumType(ObjectionDecision, {
  name: 'ObjectionDecision',
  description: 'What was decided on an objection.',
  valuesConfig: {
    UPHELD: { description: 'The young person was right; the answer says what changes.' },
    UPHELD_IN_PART: { description: 'In part; the answer says what changes and what does not.' },
    NOT_UPHELD: { description: 'It goes on; the answer says why the law asks for it.' },
  },
});
