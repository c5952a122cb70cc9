import { Category, DateScalar } from '@hub/platform';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Board } from '../board/board.type';
import type { CorporateParentingContext } from '../context';
import { CorporateParentingPrinciple } from '../principle/corporateParentingPrinciple.type';
import { CouncilPromise } from '../promise/councilPromise.type';
import { Strategy } from './strategy.type';

const AUTHORITY = { nullable: true, description: 'Only this council’s: its three-digit code of the DfE, such as 816.' };

/** Published facts, for everybody, signed in or not. */
@Resolver()
export class PublishedResolver {
  @Query(() => [Strategy], {
    description: 'The strategies of the councils for children in care and care leavers, by council and then by age.',
  })
  @Category('public.strategy')
  strategies(
    @Arg('authority', () => String, AUTHORITY) authority: string | null,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Only those whose period this day lies in.' })
    on: string | null,
    @Ctx() { published }: CorporateParentingContext,
  ): Promise<Strategy[]> {
    return published.strategies({ authority, on });
  }

  @Query(() => Strategy, { nullable: true, description: 'One strategy by its id; null when there is none.' })
  @Category('public.strategy')
  strategy(
    @Arg('id', () => ID, { description: 'The strategy’s id.' }) id: string,
    @Ctx() { published }: CorporateParentingContext,
  ): Promise<Strategy | null> {
    return published.strategy(id);
  }

  @Query(() => [CouncilPromise], {
    description: 'The promises of the councils to children and young people, in the councils’ own words.',
  })
  @Category('public.strategy')
  promises(
    @Arg('authority', () => String, AUTHORITY) authority: string | null,
    @Ctx() { published }: CorporateParentingContext,
  ): Promise<CouncilPromise[]> {
    return published.promises(authority);
  }

  @Query(() => [Board], { description: 'The boards that answer for corporate parenting, by council.' })
  @Category('public.strategy')
  boards(
    @Arg('authority', () => String, AUTHORITY) authority: string | null,
    @Ctx() { published }: CorporateParentingContext,
  ): Promise<Board[]> {
    return published.boards(authority);
  }

  @Query(() => [CorporateParentingPrinciple], {
    description: 'The seven corporate parenting principles, and who answers for each.',
  })
  @Category('public.strategy')
  principles(@Ctx() { published }: CorporateParentingContext): Promise<CorporateParentingPrinciple[]> {
    return published.principles();
  }
}
