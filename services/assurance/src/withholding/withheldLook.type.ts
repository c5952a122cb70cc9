import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That a young person is not shown one look at them for a while.' })
export class WithheldLook {
  @Field(() => ID, { description: 'The decision’s own id.' })
  @Category('assurance.review')
  id!: string;

  @Field(() => ID, { description: 'The look.' })
  @Category('assurance.review')
  lookId!: string;

  @Field(() => ID, { description: 'The hub’s own id of the young person.' })
  @Category('assurance.review')
  childReference!: string;

  @Field(() => DateScalar, {
    description: 'Last day; the look is shown from the day after, unless it is decided anew.',
  })
  @Category('assurance.review')
  until!: string;

  @Field({ description: 'Whom showing it would put at risk, and why.' })
  @Category('assurance.review')
  words!: string;

  @Field({ description: 'Who decided.' })
  @Category('assurance.review')
  decidedBy!: string;

  @Field(() => DateScalar, { description: 'Day in England of the decision.' })
  @Category('assurance.review')
  decidedOn!: string;

  @Field({ description: 'Whether the look is withheld today.' })
  @Category('assurance.review')
  isInForce!: boolean;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion`.' })
  @Category('assurance.review')
  version!: number;
}

@ObjectType({ description: 'One page of looks that are withheld, those that are shown first, first.' })
export class WithheldLookPage {
  @Field(() => [WithheldLook], { description: 'The decisions of this page.' })
  @Category('assurance.review')
  nodes!: WithheldLook[];

  @Field({ description: 'Whether the list goes on.' })
  @Category('assurance.review')
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` to read the next page; null when it is empty.',
  })
  @Category('assurance.review')
  endCursor!: string | null;
}
