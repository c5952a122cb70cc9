import 'reflect-metadata';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Category } from '../policy/Category';

@ObjectType({ description: 'Where a page of a list ends, and whether another follows.' })
@Directive('@shareable')
@Category('structure')
export class PageInfo {
  @Field({ description: 'Whether the list goes on after this page, among what you may see.' })
  @Category('structure')
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Send it as `after` to read the next page. It works for you, this list and this filter only; null when the page is empty.',
  })
  @Category('structure')
  endCursor!: string | null;
}
