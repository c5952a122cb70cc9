import { registerEnumType } from 'type-graphql';

export const FindingArea = {
  GROWTH: 'GROWTH',
  PHYSICAL: 'PHYSICAL',
  DEVELOPMENT: 'DEVELOPMENT',
  EMOTIONAL: 'EMOTIONAL',
  LIFESTYLE: 'LIFESTYLE',
  VISION_AND_HEARING: 'VISION_AND_HEARING',
} as const;
export type FindingArea = keyof typeof FindingArea;

registerEnumType(FindingArea, {
  name: 'FindingArea',
  description: 'What part of a health assessment a finding belongs to.',
  valuesConfig: {
    GROWTH: { description: 'Height and weight.' },
    PHYSICAL: { description: 'Physical health, conditions and treatment.' },
    DEVELOPMENT: { description: 'Development, learning and speech.' },
    EMOTIONAL: { description: 'Emotional health and wellbeing.' },
    LIFESTYLE: { description: 'Sleep, diet, exercise, smoking and relationships.' },
    VISION_AND_HEARING: { description: 'Eyes and ears.' },
  },
});
