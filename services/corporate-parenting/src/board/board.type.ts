import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { PublishedSource } from '../source/publishedSource.type';
import { BoardKind } from './BoardKind';

@ObjectType({ description: 'A board of one authority that answers for its corporate parenting.' })
export class Board {
  @Field(() => ID, { description: 'The board’s own id, such as `york-strategic-partnership`.' })
  @Category('public.strategy')
  id!: string;

  @Field({ description: 'The authority’s three-digit code of the DfE. Boards of several authorities share a name.' })
  @Category('public.strategy')
  authority!: string;

  @Field({ description: 'The name as published.' })
  @Category('public.strategy')
  name!: string;

  @Field(() => [String], { description: 'Other names of the same board.' })
  @Category('public.strategy')
  alsoKnownAs!: string[];

  @Field(() => BoardKind, { description: 'Who sits on it.' })
  @Category('public.strategy')
  kind!: BoardKind;

  @Field({ description: 'What the document says about it, word for word.' })
  @Category('public.strategy')
  words!: string;

  @Field(() => String, { nullable: true, description: 'How often it meets, as published; null when not said.' })
  @Category('public.strategy')
  meets!: string | null;

  @Field(() => Board, { nullable: true, description: 'The board that it answers or escalates to; null when not said.' })
  @Category('public.strategy')
  answersTo!: Board | null;

  @Field(() => PublishedSource, { description: 'The document that this was taken from.' })
  @Category('public.strategy')
  source!: PublishedSource;
}
