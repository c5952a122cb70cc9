import { registerEnumType } from 'type-graphql';

export const CouncilKind = { COUNTY: 'COUNTY', DISTRICT: 'DISTRICT', UNITARY: 'UNITARY' } as const;
export type CouncilKind = keyof typeof CouncilKind;

/** Housing Act 1985 s.1: districts and unitary councils are local housing authorities, a county with districts is not. */
export const HOUSING_AUTHORITIES: readonly CouncilKind[] = ['DISTRICT', 'UNITARY'];

registerEnumType(CouncilKind, {
  name: 'CouncilKind',
  description: 'Which of the services of local government a council provides.',
  valuesConfig: {
    COUNTY: { description: 'Children’s services of a county whose districts provide the housing.' },
    DISTRICT: { description: 'Housing of one district; the county has the children’s services.' },
    UNITARY: { description: 'Both: children’s services and housing are departments of one council.' },
  },
});
