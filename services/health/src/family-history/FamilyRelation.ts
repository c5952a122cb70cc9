import { registerEnumType } from 'type-graphql';

export const FamilyRelation = {
  MOTHER: 'MOTHER',
  FATHER: 'FATHER',
  SIBLING: 'SIBLING',
  GRANDPARENT: 'GRANDPARENT',
  OTHER: 'OTHER',
} as const;
export type FamilyRelation = keyof typeof FamilyRelation;

registerEnumType(FamilyRelation, {
  name: 'FamilyRelation',
  description: 'What a relative is to the child.',
  valuesConfig: {
    MOTHER: { description: 'The mother who gave birth to the child.' },
    FATHER: { description: 'The child’s father by birth.' },
    SIBLING: { description: 'A brother or sister by birth, full or half.' },
    GRANDPARENT: { description: 'A parent of either parent.' },
    OTHER: { description: 'Another relative by birth.' },
  },
});
