import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { Child } from './child.type';
import { ChildConnection, ChildFilter } from './childConnection.type';
import { requestedParts, requestsField } from './requestedParts';

const AFTER = 'The endCursor of the page before, for the same caller and filter.';

@Resolver(() => Child)
export class ChildResolver {
  @Category('structure')
  @Query(() => Child, {
    nullable: true,
    description: 'One child whom you may see; null for anybody else, whether they exist or not.',
  })
  child(
    @Arg('id', () => ID, { description: 'The id by which all agencies know the child.' }) id: string,
    @Ctx() { children }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    return children.load(id, requestedParts(info));
  }

  @Category('structure')
  @Query(() => ChildConnection, { description: 'The children whom you may see, page by page.' })
  children(
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many children a page holds, from 1 to 200.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Arg('where', () => ChildFilter, { nullable: true, description: 'Which children to list; all when left out.' })
    where: ChildFilter | null,
    @Ctx() { children }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChildConnection> {
    return children.page({ first, after, where }, requestedParts(info, 'nodes'), requestsField(info, 'totalCount'));
  }
}
