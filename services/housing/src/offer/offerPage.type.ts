import { Category } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { Offer } from './offer.type';

/** Says itself how to go on: the hub's PageInfo is for those who reach children, and everybody reads offers. */
@ObjectType({ description: 'One page of published offers, by name.' })
export class OfferPage {
  @Field(() => [Offer], { description: 'The offers of this page.' })
  @Category('public.offers')
  nodes!: Offer[];

  @Field({ description: 'Whether the list goes on after this page.' })
  @Category('public.offers')
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` to read the next page of this list and filter; null when the page is empty.',
  })
  @Category('public.offers')
  endCursor!: string | null;

  @Field(() => Int, { description: 'How many offers there are on all pages.' })
  @Category('public.offers')
  totalCount!: number;
}
