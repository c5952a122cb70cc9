import { registerEnumType } from 'type-graphql';
import type { AssessmentKind } from './AssessmentKind';

export const PractitionerType = {
  REGISTERED_MEDICAL_PRACTITIONER: 'REGISTERED_MEDICAL_PRACTITIONER',
  REGISTERED_NURSE: 'REGISTERED_NURSE',
  REGISTERED_MIDWIFE: 'REGISTERED_MIDWIFE',
} as const;
export type PractitionerType = keyof typeof PractitionerType;

/** Who may carry out which kind: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7. */
export const MAY_CARRY_OUT: Readonly<Record<AssessmentKind, readonly PractitionerType[]>> = {
  INITIAL: ['REGISTERED_MEDICAL_PRACTITIONER'],
  REVIEW: ['REGISTERED_MEDICAL_PRACTITIONER', 'REGISTERED_NURSE', 'REGISTERED_MIDWIFE'],
};

registerEnumType(PractitionerType, {
  name: 'PractitionerType',
  description: 'The profession of whoever carried out a health assessment.',
  valuesConfig: {
    REGISTERED_MEDICAL_PRACTITIONER: { description: 'A doctor registered with the General Medical Council.' },
    REGISTERED_NURSE: { description: 'A nurse registered with the Nursing and Midwifery Council. Reviews only.' },
    REGISTERED_MIDWIFE: { description: 'A midwife registered with the Nursing and Midwifery Council. Reviews only.' },
  },
});
