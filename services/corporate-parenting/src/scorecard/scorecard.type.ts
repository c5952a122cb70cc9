import { Category, SCORECARD_IS, SCORECARD_KEY, ScorecardKey } from '@hub/platform';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: SCORECARD_IS })
@Directive(SCORECARD_KEY)
export class Scorecard extends ScorecardKey {
  @Field({ description: 'The authority’s name today.' })
  @Category('statistics')
  authorityName!: string;
}
