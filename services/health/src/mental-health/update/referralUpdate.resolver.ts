import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../../context';
import { DecideReferralInput, UpdateReferralInput } from './referral.inputs';
import { ReferralPayload } from './referral.payload';

@Resolver()
export class ReferralUpdateResolver {
  @Mutation(() => ReferralPayload, {
    description:
      'Accepts a referral that your service received, or does not. Once it is accepted, your service sees the child from the next request on.',
  })
  @Category('health.mentalReferred')
  decideReferral(
    @Arg('input', () => DecideReferralInput, { description: 'The decision.' }) input: DecideReferralInput,
    @Ctx() { referralUpdates }: HealthContext,
  ): Promise<ReferralPayload> {
    return referralUpdates.decide(input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Records the first contact under an accepted referral, or that the service has ended its work, after which it does not see the child any more.',
  })
  @Category('health.mentalReferred')
  updateReferral(
    @Arg('input', () => UpdateReferralInput, { description: 'How it went on.' }) input: UpdateReferralInput,
    @Ctx() { referralUpdates }: HealthContext,
  ): Promise<ReferralPayload> {
    return referralUpdates.update(input);
  }
}
