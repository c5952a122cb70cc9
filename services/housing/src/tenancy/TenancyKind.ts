import { registerEnumType } from 'type-graphql';

export const TenancyKind = {
  COUNCIL_TENANCY: 'COUNCIL_TENANCY',
  HOUSING_ASSOCIATION_TENANCY: 'HOUSING_ASSOCIATION_TENANCY',
  PRIVATE_TENANCY: 'PRIVATE_TENANCY',
  PATHWAY_INDEPENDENT: 'PATHWAY_INDEPENDENT',
  PATHWAY_SEMI_INDEPENDENT: 'PATHWAY_SEMI_INDEPENDENT',
  SUPPORTED_LODGINGS: 'SUPPORTED_LODGINGS',
  INTERIM_ACCOMMODATION: 'INTERIM_ACCOMMODATION',
} as const;
export type TenancyKind = keyof typeof TenancyKind;

registerEnumType(TenancyKind, {
  name: 'TenancyKind',
  description: 'What kind of home housing found or knows of.',
  valuesConfig: {
    COUNCIL_TENANCY: { description: 'A tenancy of the council’s own, introductory or secure.' },
    HOUSING_ASSOCIATION_TENANCY: { description: 'A tenancy of a housing association.' },
    PRIVATE_TENANCY: { description: 'A tenancy of a private landlord.' },
    PATHWAY_INDEPENDENT: { description: 'Independent living accommodation through a young people’s pathway.' },
    PATHWAY_SEMI_INDEPENDENT: {
      description: 'Semi-independent living accommodation, with support, through a pathway.',
    },
    SUPPORTED_LODGINGS: { description: 'A room in the home of somebody who gives support.' },
    INTERIM_ACCOMMODATION: { description: 'Temporary, under Housing Act 1996 s.188.' },
  },
});
