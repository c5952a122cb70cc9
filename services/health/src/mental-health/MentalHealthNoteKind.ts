import { registerEnumType } from 'type-graphql';

export const MentalHealthNoteKind = {
  FORMULATION: 'FORMULATION',
  INTERVENTION: 'INTERVENTION',
  OUTCOME: 'OUTCOME',
} as const;
export type MentalHealthNoteKind = keyof typeof MentalHealthNoteKind;

registerEnumType(MentalHealthNoteKind, {
  name: 'MentalHealthNoteKind',
  description: 'What a note of the mental health service is about.',
  valuesConfig: {
    FORMULATION: { description: 'How the service understands what is going on.' },
    INTERVENTION: { description: 'What it offers, and how often.' },
    OUTCOME: { description: 'What has come of it.' },
  },
});
