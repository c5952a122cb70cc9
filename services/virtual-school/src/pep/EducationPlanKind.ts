import { registerEnumType } from 'type-graphql';

export const EducationPlanKind = { INITIAL: 'INITIAL', TERMLY: 'TERMLY' } as const;
export type EducationPlanKind = keyof typeof EducationPlanKind;

registerEnumType(EducationPlanKind, {
  name: 'EducationPlanKind',
  description: 'Whether it is the first personal education plan after entering care, or a later one.',
  valuesConfig: {
    INITIAL: { description: 'The first one. It has to be there for the first review of the care plan.' },
    TERMLY: { description: 'One of those that follow, once in each of the three terms.' },
  },
});
