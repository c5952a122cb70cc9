import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { Offer } from './offer.type';

@ObjectType({ description: 'What a change of an offer did, or with `dryRun` would do.' })
export class OfferPayload {
  @Field(() => ID, { nullable: true, description: 'The offer; null after a dry run of a new one.' })
  @Category('public.offers')
  offerId!: string | null;

  @Field(() => Offer, {
    nullable: true,
    description: 'As it is now, as of today; with `dryRun` as it still is. Null when there is none yet.',
  })
  @Category('public.offers')
  offer!: Offer | null;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('public.offers')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('public.offers')
  repeated!: boolean;
}
