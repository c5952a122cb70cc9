import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Band } from '../../band/Band';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { CostOptionInput } from './costOption.input';

@InputType({ description: 'What your council offers to care leavers from now on. Everybody reads it.' })
export class PublishOfferInput {
  @Field(() => ID, { nullable: true, description: 'Your council, by its code; needed only when you act for several.' })
  @Category('public.offers')
  district?: string | null;

  @Field({ description: 'What it is called, in up to 200 characters.' })
  @Category('public.offers')
  name!: string;

  @Field({ description: 'What is offered, in up to 4,000 characters.' })
  @Category('public.offers')
  description!: string;

  @Field({ description: 'Whom it is for, in plain words.' })
  @Category('public.offers')
  eligibility!: string;

  @Field(() => Int, { nullable: true, description: 'From this age in years; left out: no lower limit.' })
  @Category('public.offers')
  minimumAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to and with this age in years; left out: no upper limit.' })
  @Category('public.offers')
  maximumAge?: number | null;

  @Field(() => [CostOptionInput], { nullable: true, description: 'What it costs.' })
  @Category('public.offers')
  costOptions?: CostOptionInput[] | null;

  @Field(() => Band, {
    nullable: true,
    description: 'The band of the housing register that it promises to every care leaver, if it promises one.',
  })
  @Category('public.offers')
  promisedBand?: Band | null;

  @Field(() => String, { nullable: true, description: 'Your council’s page about it, beginning with https://.' })
  @Category('public.offers')
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'The document in which it is promised.' })
  @Category('public.offers')
  source?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it stands, up to a year before or after today; today when left out.',
  })
  @Category('public.offers')
  publishedOn?: string | null;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('public.offers')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('public.offers')
  dryRun?: boolean | null;
}
