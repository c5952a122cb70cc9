import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Category, PageInfo } from '@hub/platform';
import { Child } from './child.type';

@ObjectType({ description: 'One page of the children whom you may see, in an order that says nothing about them.' })
export class ChildConnection {
  @Category('structure')
  @Field(() => [Child], { description: 'The children of this page.' })
  nodes!: Child[];

  @Category('structure')
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  @Category('structure')
  @Field(() => Int, { description: 'How many children the list holds over all pages, among those whom you may see.' })
  totalCount?: number;
}

@InputType({ description: 'Which children to list. A filter on something that you may not read is refused.' })
export class ChildFilter {
  @Category('identity.localId')
  @Field(() => String, { nullable: true, description: 'The authority’s own child id, exactly.' })
  localId?: string | null;
}
