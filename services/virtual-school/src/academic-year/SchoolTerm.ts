import { registerEnumType } from 'type-graphql';

export const SchoolTerm = { AUTUMN: 'AUTUMN', SPRING: 'SPRING', SUMMER: 'SUMMER' } as const;
export type SchoolTerm = keyof typeof SchoolTerm;

/** In the order of the academic year. */
export const TERMS: readonly SchoolTerm[] = ['AUTUMN', 'SPRING', 'SUMMER'];

registerEnumType(SchoolTerm, {
  name: 'SchoolTerm',
  description: 'One of the three terms of an academic year, which begins on 1 September.',
  valuesConfig: {
    AUTUMN: { description: 'September to December.' },
    SPRING: { description: 'January to Easter.' },
    SUMMER: { description: 'Easter to July.' },
  },
});
