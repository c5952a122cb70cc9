import { registerEnumType } from 'type-graphql';

export const AssessmentKind = { INITIAL: 'INITIAL', REVIEW: 'REVIEW' } as const;
export type AssessmentKind = keyof typeof AssessmentKind;

registerEnumType(AssessmentKind, {
  name: 'AssessmentKind',
  description: 'Which of the two kinds of health assessment of a child in care it is.',
  valuesConfig: {
    INITIAL: { description: 'The first one after entering care. It is done by a registered medical practitioner.' },
    REVIEW: { description: 'One of those that follow: every six months under the age of 5, every year from 5.' },
  },
});
