import { Measure } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HousingContext } from '../context';
import { Scorecard } from './scorecard.type';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => [Measure], { nullable: true })
  housing(@Root() scorecard: Scorecard, @Ctx() { scorecards }: HousingContext): Promise<Measure[]> {
    return scorecards.measures(scorecard);
  }
}
