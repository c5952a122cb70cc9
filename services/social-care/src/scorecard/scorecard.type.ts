import { Category, Measure, SCORECARD_IS, SCORECARD_KEY, ScorecardKey } from '@hub/platform';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: SCORECARD_IS })
@Directive(SCORECARD_KEY)
export class Scorecard extends ScorecardKey {
  @Field(() => [Measure], {
    nullable: true,
    description:
      'Social care’s measures: children looked after, placements, reviews, care leavers. Null means that social care could not answer.',
  })
  @Category('statistics')
  socialCare?: Measure[] | null;
}
