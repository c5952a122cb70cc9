import { Category, PageInfo } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { HealthAssessment } from './healthAssessment.type';

/** A page is about no one child, so its own fields are structure; the list itself is `health.status`. */
@ObjectType({ description: 'One page of health assessments, the longest due first.' })
export class HealthAssessmentConnection {
  @Field(() => [HealthAssessment], { description: 'The assessments of this page, by due date.' })
  @Category('structure')
  nodes!: HealthAssessment[];

  @Field(() => PageInfo, { description: 'How to go on.' })
  @Category('structure')
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many assessments the filter finds on all pages, among the children that you may see.',
  })
  @Category('structure')
  totalCount!: number;
}
