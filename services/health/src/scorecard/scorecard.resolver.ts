import { Measure } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HealthContext } from '../context';
import { Scorecard } from './scorecard.type';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => [Measure], { nullable: true })
  health(@Root() scorecard: Scorecard, @Ctx() { scorecards }: HealthContext): Promise<Measure[]> {
    return scorecards.measures(scorecard);
  }
}
