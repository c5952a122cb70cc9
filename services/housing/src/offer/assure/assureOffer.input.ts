import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';

@InputType({ description: 'Which offer is right, as of today.' })
export class AssureOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  @Category('public.offers')
  offerId!: string;

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
