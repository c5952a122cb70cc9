import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';

@InputType({ description: 'Which offer no longer stands, and from when.' })
export class WithdrawOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  @Category('public.offers')
  offerId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer stands, today or within a year; today when left out.',
  })
  @Category('public.offers')
  withdrawnOn?: string | null;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('public.offers')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('public.offers')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('public.offers')
  dryRun?: boolean | null;
}
