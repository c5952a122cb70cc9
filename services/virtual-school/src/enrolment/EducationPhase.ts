import { registerEnumType } from 'type-graphql';

export const EducationPhase = {
  NURSERY: 'NURSERY',
  PRIMARY: 'PRIMARY',
  SECONDARY: 'SECONDARY',
  ALL_THROUGH: 'ALL_THROUGH',
  SPECIAL: 'SPECIAL',
  ALTERNATIVE_PROVISION: 'ALTERNATIVE_PROVISION',
  COLLEGE: 'COLLEGE',
  HIGHER_EDUCATION: 'HIGHER_EDUCATION',
} as const;
export type EducationPhase = keyof typeof EducationPhase;

registerEnumType(EducationPhase, {
  name: 'EducationPhase',
  description: 'What kind of school or college it is.',
  valuesConfig: {
    NURSERY: { description: 'A nursery or other early years setting.' },
    PRIMARY: { description: 'A primary, infant or junior school.' },
    SECONDARY: { description: 'A secondary school, with or without a sixth form.' },
    ALL_THROUGH: { description: 'One school from primary to secondary.' },
    SPECIAL: { description: 'A special school.' },
    ALTERNATIVE_PROVISION: { description: 'A pupil referral unit or other alternative provision.' },
    COLLEGE: { description: 'A sixth form college, a further education college or training.' },
    HIGHER_EDUCATION: { description: 'A university.' },
  },
});
