import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Board } from '../board/board.type';
import type { CorporateParentingContext } from '../context';
import { ActionEscalation } from './actionEscalation.type';

@Resolver(() => ActionEscalation)
export class ActionEscalationResolver {
  @FieldResolver(() => Board, { nullable: true })
  board(@Root() { boardId }: ActionEscalation, @Ctx() { published }: CorporateParentingContext) {
    return published.board(boardId);
  }
}
