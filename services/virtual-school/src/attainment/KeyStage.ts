import { registerEnumType } from 'type-graphql';

export const KeyStage = { EYFS: 'EYFS', KS1: 'KS1', KS2: 'KS2', KS4: 'KS4', KS5: 'KS5' } as const;
export type KeyStage = keyof typeof KeyStage;

/** At the end of which year group each is assessed. */
export const YEAR_GROUP_OF_STAGE: Readonly<Record<KeyStage, number>> = { EYFS: 0, KS1: 2, KS2: 6, KS4: 11, KS5: 13 };

registerEnumType(KeyStage, {
  name: 'KeyStage',
  description: 'A stage of education at whose end children are assessed.',
  valuesConfig: {
    EYFS: { description: 'Early years foundation stage, at the end of Reception.' },
    KS1: { description: 'Key stage 1, at the end of Year 2.' },
    KS2: { description: 'Key stage 2, at the end of Year 6.' },
    KS4: { description: 'Key stage 4, at the end of Year 11: GCSEs and the like.' },
    KS5: { description: '16 to 18, at the end of Year 13: A levels and the like.' },
  },
});
