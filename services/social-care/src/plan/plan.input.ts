import { Field, ID, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { permanencePlanCodes } from '../codes';
import { WriteInput } from '../write/write.type';

@InputType({ description: 'A visit that was done.' })
export class RecordVisitInput extends WriteInput {
  @Category('care.plan')
  @Field(() => ID, { description: 'The visit that was due.' })
  visitId!: string;

  @Category('care.plan')
  @Field(() => Int, { description: 'The version that you read.' })
  expectedVersion!: number;

  @Category('care.plan')
  @Field(() => DateScalar, { nullable: true, description: 'The day of the visit; today when left out.' })
  doneOn?: string | null;

  @Category('care.plan')
  @Field(() => Boolean, { description: 'Whether the child was seen alone.' })
  seenAlone!: boolean;

  @Category('care.plan')
  @Field(() => String, {
    nullable: true,
    description: 'What it was about, in words that the child may read (up to 4,000 characters).',
  })
  note?: string | null;

  @Category('care.plan')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'An earlier last day for the next visit than SI 2010/959 reg 28 gives; that one when left out.',
  })
  nextDueOn?: string | null;
}

@InputType({ description: 'What changes in the care plan; what is left out stays.' })
export class UpdateCarePlanInput extends WriteInput {
  @Category('care.plan')
  @Field(() => Int, { description: 'The version that you read; 0 when there was no plan.' })
  expectedVersion!: number;

  @Category('care.plan')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the plan was agreed; a new plan has today when left out.',
  })
  agreedOn?: string | null;

  @Category('care.plan')
  @Field(() => String, {
    nullable: true,
    description: 'What it says, in words that the child may read (up to 4,000 characters).',
  })
  summary?: string | null;

  @Category('care.plan')
  @Field(() => permanencePlanCodes.graphType, { nullable: true, description: 'The plan for permanence.' })
  permanencePlan?: string | null;

  @Category('care.plan')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the plan for permanence was agreed.' })
  permanenceAgreedOn?: string | null;
}
