import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../writing/inputDescriptions';

@InputType({ description: 'What a mental health service decided on a referral that it received.' })
export class DecideReferralInput {
  @Field({ description: 'The reference that stands on the referral letter.' })
  @Category('health.mentalReferred')
  reference!: string;

  @Field({ description: 'true: the service takes the child on; false: it does not.' })
  @Category('health.mentalReferred')
  accept!: boolean;

  @Field(() => DateScalar, { description: 'Day of the decision: not in the future, and not before the referral.' })
  @Category('health.mentalReferred')
  decidedOn!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.mentalReferred')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.mentalReferred')
  dryRun?: boolean | null;
}

@InputType({ description: 'How an accepted referral went on.' })
export class UpdateReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  @Category('health.mentalReferred')
  referralId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first contact: not in the future, and not before it was accepted.',
  })
  @Category('health.mentalReferred')
  firstContactOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which the service ended its work: not in the future. From that day on the service does not see the child any more.',
  })
  @Category('health.mentalReferred')
  closedOn?: string | null;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('health.mentalReferred')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.mentalReferred')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.mentalReferred')
  dryRun?: boolean | null;
}
