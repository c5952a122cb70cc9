import { Category, Measure, NeedsMembers, SCORECARD_IS, SCORECARD_KEY, ScorecardKey } from '@hub/platform';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: SCORECARD_IS })
@Directive(SCORECARD_KEY)
export class Scorecard extends ScorecardKey {
  @Field(() => [Measure], {
    nullable: true,
    description:
      'The virtual school’s measures of the children whom social care looked after on the last day: education plans, absence, special educational needs, hours. Null means that the virtual school could not answer.',
  })
  @Category('statistics')
  @NeedsMembers('social-care', 'lookedAfterAged3To17')
  education?: Measure[] | null;
}
