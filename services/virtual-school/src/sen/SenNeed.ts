import { registerEnumType } from 'type-graphql';

/** The types of need of the school census. */
export const SenNeed = {
  SPLD: 'SPLD', MLD: 'MLD', SLD: 'SLD', PMLD: 'PMLD', SEMH: 'SEMH', SLCN: 'SLCN',
  HI: 'HI', VI: 'VI', MSI: 'MSI', PD: 'PD', ASD: 'ASD', OTH: 'OTH', NSA: 'NSA',
} as const; // prettier-ignore
export type SenNeed = keyof typeof SenNeed;

registerEnumType(SenNeed, {
  name: 'SenNeed',
  description: 'The main type of special educational need, by the codes of the school census.',
  valuesConfig: {
    SPLD: { description: 'Specific learning difficulty.' },
    MLD: { description: 'Moderate learning difficulty.' },
    SLD: { description: 'Severe learning difficulty.' },
    PMLD: { description: 'Profound and multiple learning difficulty.' },
    SEMH: { description: 'Social, emotional and mental health.' },
    SLCN: { description: 'Speech, language and communication needs.' },
    HI: { description: 'Hearing impairment.' },
    VI: { description: 'Vision impairment.' },
    MSI: { description: 'Multi-sensory impairment.' },
    PD: { description: 'Physical disability.' },
    ASD: { description: 'Autistic spectrum disorder.' },
    OTH: { description: 'Another difficulty or disability.' },
    NSA: { description: 'SEN support without a specialist assessment of the type of need.' },
  },
});
