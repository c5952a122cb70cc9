import { Category, Measure, SCORECARD_IS, SCORECARD_KEY, ScorecardKey } from '@hub/platform';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: SCORECARD_IS })
@Directive(SCORECARD_KEY)
export class Scorecard extends ScorecardKey {
  @Field(() => [Measure], {
    nullable: true,
    description:
      'Housing’s measures of young people who applied to the councils of the area: band and duties owed. Null means that housing could not answer.',
  })
  @Category('statistics')
  housing?: Measure[] | null;
}
