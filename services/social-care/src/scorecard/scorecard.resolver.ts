import { Measure } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SocialCareContext } from '../SocialCareContext';
import { Scorecard } from './scorecard.type';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => [Measure], { nullable: true })
  socialCare(@Root() scorecard: Scorecard, @Ctx() { scorecards }: SocialCareContext): Promise<Measure[]> {
    return scorecards.measures(scorecard);
  }
}
