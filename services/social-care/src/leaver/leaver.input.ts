import { Field, ID, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { accommodationCodes, activityCodes, inTouchCodes } from '../codes';
import { WriteInput } from '../write/write.type';

@InputType({ description: 'What changes in the pathway plan; what is left out stays.' })
export class UpdatePathwayPlanInput extends WriteInput {
  @Category('leaver.pathway')
  @Field(() => Int, { description: 'The version that you read; 0 when there was no plan.' })
  expectedVersion!: number;

  @Category('leaver.pathway')
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the review, or of the first agreement where there was no plan. The next one is due six months later.',
  })
  reviewedOn?: string | null;

  @Category('leaver.pathway')
  @Field(() => String, {
    nullable: true,
    description: 'What the young person wants to reach, and who helps with what (up to 4,000 characters).',
  })
  goals?: string | null;

  @Category('leaver.pathway')
  @Field(() => Boolean, { nullable: true, description: 'Whether the young person agrees with it.' })
  youngPersonAgrees?: boolean | null;
}

@InputType({ description: 'Contact with a care leaver, and what they mainly do.' })
export class RecordLeaverActivityInput extends WriteInput {
  @Category('leaver.activity')
  @Field(() => DateScalar, { nullable: true, description: 'The day for which it holds; today when left out.' })
  asAt?: string | null;

  @Category('leaver.activity')
  @Field(() => inTouchCodes.graphType, { description: 'Whether you are in touch.' })
  inTouch!: string;

  @Category('leaver.activity')
  @Field(() => activityCodes.graphType, {
    nullable: true,
    description: 'Main activity; left out when it is not known.',
  })
  activity?: string | null;

  @Category('leaver.activity')
  @Field(() => String, {
    nullable: true,
    description: 'What else is worth knowing, in words that the young person may read (up to 4,000 characters).',
  })
  note?: string | null;

  @Category('leaver.activity')
  @Field(() => ID, { nullable: true, description: 'The record that this corrects; a new one is made when left out.' })
  activityId?: string | null;

  @Category('leaver.activity')
  @Field(() => Int, { nullable: true, description: 'With activityId: the version that you read.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Where a care leaver moved. The accommodation before ends on the same day.' })
export class RecordAccommodationInput extends WriteInput {
  @Category('leaver.accommodation')
  @Field(() => Int, { description: 'The version of the accommodation of today that you read; 0 when there was none.' })
  expectedVersion!: number;

  @Category('leaver.accommodation')
  @Field(() => DateScalar, { description: 'The day of moving in.' })
  since!: string;

  @Category('leaver.accommodation')
  @Field(() => accommodationCodes.graphType, { description: 'Of what kind.' })
  kind!: string;

  @Category('leaver.accommodation')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is suitable (Care Leavers (England) Regulations 2010 reg 9); left out when not judged yet.',
  })
  suitable?: boolean | null;

  @Category('leaver.address')
  @Field(() => String, { nullable: true, description: 'The address without the postcode.' })
  address?: string | null;

  @Category('leaver.address')
  @Field(() => String, { nullable: true, description: 'The postcode.' })
  postcode?: string | null;
}

@InputType({ description: 'The first visit to new accommodation.' })
export class RecordAccommodationVisitInput extends WriteInput {
  @Category('leaver.accommodation')
  @Field(() => ID, { description: 'The accommodation.' })
  accommodationId!: string;

  @Category('leaver.accommodation')
  @Field(() => Int, { description: 'The version that you read.' })
  expectedVersion!: number;

  @Category('leaver.accommodation')
  @Field(() => DateScalar, { nullable: true, description: 'The day of the visit; today when left out.' })
  visitedOn?: string | null;

  @Category('leaver.accommodation')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was found suitable; stays as it was when left out.',
  })
  suitable?: boolean | null;
}
