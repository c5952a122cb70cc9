import { Category, DateScalar } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { SenNeed } from './SenNeed';
import { SenProvision } from './SenProvision';

@ObjectType({
  description: 'Special educational needs (SEN): support in school, or an education, health and care plan.',
})
export class SpecialEducationalNeeds {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => SenProvision, { nullable: true, description: 'What is provided; null when nothing is recorded.' })
  @Category('education.sen')
  provision!: SenProvision | null;

  @Field(() => SenNeed, { nullable: true, description: 'The main type of need; null when not recorded.' })
  @Category('education.sen')
  primaryNeed!: SenNeed | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of any special educational provision.' })
  @Category('education.sen')
  since!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the authority first issued the education, health and care plan; null without one.',
  })
  @Category('education.sen')
  planIssuedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest annual review of that plan.' })
  @Category('education.sen')
  planReviewedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day for the next review: twelve months after the issue or the latest review.',
  })
  @Category('education.sen')
  planReviewDueOn!: string | null;

  @Field({ description: 'Whether that day has passed, as of today in England.' })
  @Category('education.sen')
  planReviewOverdue!: boolean;

  @Field(() => Int, {
    description: 'Counts the changes; 0 when nothing is recorded. Send it back as `expectedVersion` with a change.',
  })
  @Category('education.sen')
  version!: number;
}
