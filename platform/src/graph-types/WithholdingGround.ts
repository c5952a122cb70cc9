import { registerEnumType } from 'type-graphql';

export const WithholdingGround = { THIRD_PARTY: 'THIRD_PARTY', SERIOUS_HARM: 'SERIOUS_HARM' } as const;
export type WithholdingGround = keyof typeof WithholdingGround;

registerEnumType(WithholdingGround, {
  name: 'WithholdingGround',
  description: 'Why a fact of a part that is released stays withheld from the young person.',
  valuesConfig: {
    THIRD_PARTY: { description: 'It is about another person (Data Protection Act 2018 Schedule 2 paragraph 16).' },
    SERIOUS_HARM: {
      description:
        'Knowing it would cause serious harm to somebody’s health (Data Protection Act 2018 Schedule 3 paragraph 5).',
    },
  },
});
