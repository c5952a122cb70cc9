import { Category, DateScalar, selects } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { HousingContext } from '../context';
import { Council } from '../council/council.type';
import { presentCouncil } from '../council/presentCouncil';
import { PAGE_SIZE } from '../page';
import { Offer } from './offer.type';
import { OfferPage } from './offerPage.type';

@Resolver(() => Offer)
export class OfferResolver {
  @Query(() => OfferPage, {
    description:
      'What councils offer to care leavers, as published and standing on a day, by name. Offers of a council that has ended stand on, and belong to the one that took over.',
  })
  @Category('public.offers')
  offers(
    @Arg('district', () => ID, {
      nullable: true,
      description: 'Only those for which this council answers, by its code.',
    })
    district: string | null,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day to look at; without it, today in England.' })
    on: string | null,
    @Arg('stale', () => Boolean, {
      nullable: true,
      description: 'true: only those that nobody has assured for twelve months; false: only the others.',
    })
    stale: boolean | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: PAGE_SIZE,
      description: 'How many at most, from 1 to 200.',
    })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { offers, today }: HousingContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OfferPage> {
    const filter = { district: district ?? null, on: on ?? today, stale: stale ?? null };
    return offers.page({ first: first ?? PAGE_SIZE, after, filter, counted: selects(info, 'totalCount') });
  }

  @Query(() => Offer, { nullable: true, description: 'One offer by its id, also when it was withdrawn; as of today.' })
  @Category('public.offers')
  offer(
    @Arg('id', () => ID, { description: 'The offer’s id.' }) id: string,
    @Ctx() { offers }: HousingContext,
  ): Promise<Offer | null> {
    return offers.find(id);
  }

  @FieldResolver(() => Council, { description: 'The council that published it.' })
  @Category('public.offers')
  async publishedBy(@Root() { councilCode }: Offer, @Ctx() { councils }: HousingContext): Promise<Council> {
    return presentCouncil((await councils.all()).find(councilCode)!);
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description:
      'The council that answers for it on the day that you asked about (Open Referral UK: organization): who published it, or who took that council over.',
  })
  @Category('public.offers')
  async organisation(
    @Root() { councilCode, day }: Offer,
    @Ctx() { councils }: HousingContext,
  ): Promise<Council | null> {
    const council = (await councils.all()).answeringFor(councilCode, day);
    return council && presentCouncil(council);
  }
}
