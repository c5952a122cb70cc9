import { Field, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { participationCodes } from '../codes';

@ObjectType({ description: 'A review of the care plan that was held.' })
export class Review {
  @Category('care.reviews')
  @Field(() => DateScalar, { description: 'The day on which it was held.' })
  heldOn!: string;

  @Category('care.reviews')
  @Field(() => Int, { description: '1, or the place among several reviews that were returned for this day.' })
  occurrence!: number;

  @Category('care.reviews')
  @Field(() => participationCodes.graphType, {
    nullable: true,
    description: 'How the child took part. Null when none or an unknown code was returned.',
  })
  participation!: string | null;

  @Category('care.reviews')
  @Field(() => String, {
    nullable: true,
    description: 'The SSDA903 code of how the child took part, as it was returned.',
  })
  participationCode!: string | null;
}
