import { registerEnumType } from 'type-graphql';

export const SenProvision = { NONE: 'NONE', SEN_SUPPORT: 'SEN_SUPPORT', EHCP: 'EHCP' } as const;
export type SenProvision = keyof typeof SenProvision;

registerEnumType(SenProvision, {
  name: 'SenProvision',
  description: 'What a child with special educational needs is given.',
  valuesConfig: {
    NONE: { description: 'Looked into, and no special educational provision is needed.' },
    SEN_SUPPORT: { description: 'SEN support: the school’s own provision, without a plan of the authority.' },
    EHCP: { description: 'An education, health and care plan (EHCP) that the authority maintains.' },
  },
});
