import { Category, Measure, NeedsMembers, SCORECARD_IS, SCORECARD_KEY, ScorecardKey } from '@hub/platform';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: SCORECARD_IS })
@Directive(SCORECARD_KEY)
export class Scorecard extends ScorecardKey {
  @Field(() => [Measure], {
    nullable: true,
    description:
      'Health’s measures of the children who entered care in the period, and of those whom social care looked after on its last day. Null means that health could not answer.',
  })
  @Category('statistics')
  @NeedsMembers('social-care', 'enteredCare')
  @NeedsMembers('social-care', 'lookedAfter')
  health?: Measure[] | null;
}
