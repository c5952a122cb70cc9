import { registerEnumType } from 'type-graphql';

export const PartnerAgency = {
  SOCIAL_CARE: 'SOCIAL_CARE',
  VIRTUAL_SCHOOL: 'VIRTUAL_SCHOOL',
  HEALTH: 'HEALTH',
  HOUSING: 'HOUSING',
  CORPORATE_PARENTING: 'CORPORATE_PARENTING',
} as const;
export type PartnerAgency = keyof typeof PartnerAgency;

registerEnumType(PartnerAgency, {
  name: 'PartnerAgency',
  description: 'The agency that answers for an action.',
  valuesConfig: {
    SOCIAL_CARE: { description: 'Children’s social care.' },
    VIRTUAL_SCHOOL: { description: 'The virtual school.' },
    HEALTH: { description: 'The health service for children in care.' },
    HOUSING: { description: 'Housing and the district councils.' },
    CORPORATE_PARENTING: { description: 'The council as a whole, and its boards.' },
  },
});
