import { registerEnumType } from 'type-graphql';

export const MeasureKind = { COUNT: 'COUNT', PERCENTAGE: 'PERCENTAGE', AVERAGE: 'AVERAGE' } as const;
export type MeasureKind = keyof typeof MeasureKind;

registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What the figure of a measure is.',
  valuesConfig: {
    COUNT: { description: 'A number of children or young people: `numerator`.' },
    PERCENTAGE: { description: 'A share: `percentage`, of `denominator`.' },
    AVERAGE: { description: 'A mean: `average`, never without `coverage`.' },
  },
});
