import { Measure } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { VirtualSchoolContext } from '../context';
import { Scorecard } from './scorecard.type';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => [Measure], { nullable: true })
  education(@Root() scorecard: Scorecard, @Ctx() { scorecards }: VirtualSchoolContext): Promise<Measure[]> {
    return scorecards.measures(scorecard);
  }
}
