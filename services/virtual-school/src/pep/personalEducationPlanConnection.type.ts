import { Category, PageInfo } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { PersonalEducationPlan } from './personalEducationPlan.type';

/** A page is about no one child, so its own fields are structure; the list itself is `education.pep`. */
@ObjectType({ description: 'One page of personal education plans, the longest due first.' })
export class PersonalEducationPlanConnection {
  @Field(() => [PersonalEducationPlan], { description: 'The plans of this page, by due date.' })
  @Category('structure')
  nodes!: PersonalEducationPlan[];

  @Field(() => PageInfo, { description: 'How to go on.' })
  @Category('structure')
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many plans the filter finds on all pages, among the children that you may see.',
  })
  @Category('structure')
  totalCount!: number;
}
