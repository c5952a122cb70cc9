import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReferralStatus } from './ReferralStatus';

@ObjectType({
  description: 'One referral to a mental health service: that it was made and how far it has come; never why.',
})
export class MentalHealthReferral {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The referral’s own id.' })
  @Category('health.mentalReferred')
  id!: string;

  @Field({ description: 'The reference that stands on the referral letter.' })
  @Category('health.mentalReferred')
  reference!: string;

  @Field({ description: 'The service that the child was referred to.' })
  @Category('health.mentalReferred')
  serviceName!: string;

  @Field(() => DateScalar, { description: 'Day of the referral.' })
  @Category('health.mentalReferred')
  referredOn!: string;

  @Field(() => ReferralStatus, { description: 'How far it has come.' })
  @Category('health.mentalReferred')
  status!: ReferralStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the service accepted; null: it has not.' })
  @Category('health.mentalReferred')
  acceptedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first contact; null while the child is waiting.',
  })
  @Category('health.mentalReferred')
  firstContactOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was closed or not accepted; null while it is open.',
  })
  @Category('health.mentalReferred')
  closedOn!: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('health.mentalReferred')
  version!: number;
}

@ObjectType({ description: 'Whether the child was referred to a mental health service, and waits.' })
export class MentalHealthReferred {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'Whether a referral is open, as of today in England.' })
  @Category('health.mentalReferred')
  referred!: boolean;

  @Field({ description: 'Whether a referral is open and there was no first contact yet, as of today in England.' })
  @Category('health.mentalReferred')
  waiting!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole weeks from the referral that waits longest to today in England; null when none waits.',
  })
  @Category('health.mentalReferred')
  weeksWaiting!: number | null;

  @Field(() => [MentalHealthReferral], { description: 'All referrals, the latest first.' })
  @Category('health.mentalReferred')
  referrals!: MentalHealthReferral[];
}
