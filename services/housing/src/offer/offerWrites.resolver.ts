import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HousingContext } from '../context';
import { AssureOfferInput } from './assure/assureOffer.input';
import { OfferPayload } from './offer.payload';
import type { OfferWritten } from './offerWrite.repository';
import { PublishOfferInput } from './publish/publishOffer.input';
import { WithdrawOfferInput } from './withdraw/withdrawOffer.input';

@Resolver()
export class OfferWritesResolver {
  @Mutation(() => OfferPayload, {
    description: 'Publishes an offer to care leavers in the name of your council. Everybody reads it at once.',
  })
  @Category('public.offers')
  async publishOffer(
    @Arg('input', () => PublishOfferInput, { description: 'The offer.' }) input: PublishOfferInput,
    @Ctx() context: HousingContext,
  ): Promise<OfferPayload> {
    return presentWrite(await context.offerWrites.publish(input), context);
  }

  @Mutation(() => OfferPayload, {
    description:
      'Withdraws an offer of your council, today or later; what it was stays on record. When somebody changed it since you read it, nothing is saved and the error says who, and when.',
  })
  @Category('public.offers')
  async withdrawOffer(
    @Arg('input', () => WithdrawOfferInput, { description: 'Which offer, from when.' }) input: WithdrawOfferInput,
    @Ctx() context: HousingContext,
  ): Promise<OfferPayload> {
    return presentWrite(await context.offerWrites.withdraw(input), context);
  }

  @Mutation(() => OfferPayload, {
    description: 'Says that an offer of your council is right as of today; it is then not stale for twelve months.',
  })
  @Category('public.offers')
  async assureOffer(
    @Arg('input', () => AssureOfferInput, { description: 'Which offer.' }) input: AssureOfferInput,
    @Ctx() context: HousingContext,
  ): Promise<OfferPayload> {
    return presentWrite(await context.offerWrites.assure(input), context);
  }
}

/** The offer is read anew. A new one that was only tried is not there. */
async function presentWrite({ offerId, ...how }: OfferWritten, { offers }: HousingContext): Promise<OfferPayload> {
  const offer = await offers.findAgain(offerId);
  return { ...how, offer, offerId: how.dryRun && !offer ? null : offerId };
}
