import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { adoptionCeasedCodes } from '../codes';

@ObjectType({
  description:
    'The way towards adoption, as the authority’s own dates. Who adopted the child, and who the child became, is nowhere here.',
})
export class AdoptionRecord {
  @Category('care.adoption')
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the authority decided that the child should be placed for adoption (SSDA903 DATE_INT of AD1, DATE_PLACED).',
  })
  decidedOn!: string | null;

  @Category('care.adoption')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the child was matched with adopters (DATE_MATCH).',
  })
  matchedOn!: string | null;

  @Category('care.adoption')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the child went to live with the adopters.',
  })
  placedOn!: string | null;

  @Category('care.adoption')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the authority took its decision back (DATE_PLACED_CEASED); null while it stands.',
  })
  reversedOn!: string | null;

  @Category('care.adoption')
  @Field(() => adoptionCeasedCodes.graphType, {
    nullable: true,
    description: 'Why (REASON_PLACED_CEASED); null while the decision stands, or when the code is unknown.',
  })
  reasonReversed!: string | null;

  @Category('care.adoption')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the adopters were the child’s foster carers; null when not known.',
  })
  fosterForAdoption!: boolean | null;
}
