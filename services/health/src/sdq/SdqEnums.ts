import { registerEnumType } from 'type-graphql';

export const SdqInformant = { CARER: 'CARER', TEACHER: 'TEACHER', YOUNG_PERSON: 'YOUNG_PERSON' } as const;
export type SdqInformant = keyof typeof SdqInformant;

registerEnumType(SdqInformant, {
  name: 'SdqInformant',
  description: 'Who completed a Strengths and Difficulties Questionnaire.',
  valuesConfig: {
    CARER: { description: 'The main carer, whose answers the SSDA903 return counts.' },
    TEACHER: { description: 'A teacher.' },
    YOUNG_PERSON: { description: 'The young person, from 11 on.' },
  },
});

export const SdqBand = { NORMAL: 'NORMAL', BORDERLINE: 'BORDERLINE', CAUSE_FOR_CONCERN: 'CAUSE_FOR_CONCERN' } as const;
export type SdqBand = keyof typeof SdqBand;

registerEnumType(SdqBand, {
  name: 'SdqBand',
  description: 'What a total score stands for, as DfE publishes it.',
  valuesConfig: {
    NORMAL: { description: '0 to 13.' },
    BORDERLINE: { description: '14 to 16.' },
    CAUSE_FOR_CONCERN: { description: '17 to 40.' },
  },
});

export const SdqScale = {
  EMOTIONAL: 'EMOTIONAL',
  CONDUCT: 'CONDUCT',
  HYPERACTIVITY: 'HYPERACTIVITY',
  PEERS: 'PEERS',
  PROSOCIAL: 'PROSOCIAL',
} as const;
export type SdqScale = keyof typeof SdqScale;

registerEnumType(SdqScale, {
  name: 'SdqScale',
  description: 'The five scales of the questionnaire, of five answers each.',
  valuesConfig: {
    EMOTIONAL: { description: 'Emotional problems. Part of the total.' },
    CONDUCT: { description: 'Conduct problems. Part of the total.' },
    HYPERACTIVITY: { description: 'Hyperactivity. Part of the total.' },
    PEERS: { description: 'Problems with peers. Part of the total.' },
    PROSOCIAL: { description: 'Kindness to others: a strength, and no part of the total.' },
  },
});
