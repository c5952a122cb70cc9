import { registerEnumType } from 'type-graphql';

export const AppliedAs = { CARE_LEAVER: 'CARE_LEAVER', AGED_16_OR_17: 'AGED_16_OR_17', OTHER: 'OTHER' } as const;
export type AppliedAs = keyof typeof AppliedAs;

registerEnumType(AppliedAs, {
  name: 'AppliedAs',
  description: 'In which group the applicant was when applying, as housing recorded it.',
  valuesConfig: {
    CARE_LEAVER: { description: 'A care leaver.' },
    AGED_16_OR_17: { description: 'Aged 16 or 17, and not a care leaver.' },
    OTHER: { description: 'Anybody else.' },
  },
});
