import { Category, PageInfo } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { HousingApplication } from './housingApplication.type';

/** A page is about no one child, so its own fields are structure; the list itself is `housing.application`. */
@ObjectType({ description: 'One page of applications for housing, the oldest first.' })
export class HousingApplicationConnection {
  @Field(() => [HousingApplication], { description: 'The applications of this page, by the day they were made.' })
  @Category('structure')
  nodes!: HousingApplication[];

  @Field(() => PageInfo, { description: 'How to go on.' })
  @Category('structure')
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many applications the filter finds on all pages, among the applicants that you may see.',
  })
  @Category('structure')
  totalCount!: number;
}
