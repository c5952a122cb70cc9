import { Category } from '@hub/platform';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { describeAgreement } from './describeAgreement';
import { OwnAgreement } from './ownAgreement.type';

@Resolver()
export class OwnAgreementResolver {
  @Query(() => OwnAgreement, {
    description:
      'Your own part of the data-sharing agreement in plain words: what you may read and change, of whom and for what, why the law allows it, and why not where you may not.',
  })
  @Category('public.hub')
  agreement(@Ctx() { caller, policy, today }: AssuranceContext): OwnAgreement {
    return describeAgreement(policy, caller, today);
  }
}
