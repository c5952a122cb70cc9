import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../inputDescriptions';

@InputType({ description: 'Which look a young person is not to be shown for a while, and why.' })
export class WithholdLookInput {
  @Field(() => ID, { description: 'The look.' })
  @Category('assurance.review')
  lookId!: string;

  @Field(() => ID, { description: 'The hub’s own id of the young person.' })
  @Category('assurance.review')
  childReference!: string;

  @Field(() => DateScalar, { description: 'Last day: today or later, and within six months.' })
  @Category('assurance.review')
  until!: string;

  @Field({ description: 'Whom showing it would put at risk, and why; at most 2,000 characters.' })
  @Category('assurance.review')
  words!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('assurance.review')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('assurance.review')
  dryRun?: boolean | null;
}

@InputType({ description: 'Which look is to be shown again.' })
export class ShowLookInput {
  @Field(() => ID, { description: 'The decision that withheld it.' })
  @Category('assurance.review')
  withheldLookId!: string;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('assurance.review')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('assurance.review')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('assurance.review')
  dryRun?: boolean | null;
}
