import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Board } from '../board/board.type';

@ObjectType({ description: 'That an action could not be settled where it was, and was taken to a board.' })
export class ActionEscalation {
  /** What `board` is found by; the graph does not show it. */
  boardId!: string;

  @Field(() => Board, { nullable: true, description: 'The board.' })
  @Category('partnership')
  board?: Board | null;

  @Field(() => DateScalar, { description: 'Since which day.' })
  @Category('partnership')
  since!: string;

  @Field({ description: 'Why it was taken there.' })
  @Category('partnership')
  reason!: string;
}
