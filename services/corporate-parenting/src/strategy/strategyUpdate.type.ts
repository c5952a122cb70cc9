import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What a council published about its strategy after the strategy itself.' })
export class StrategyUpdate {
  @Field(() => ID, { description: 'The update’s own id.' })
  @Category('public.strategy')
  id!: string;

  @Field(() => DateScalar, { description: 'Day of publication.' })
  @Category('public.strategy')
  publishedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The principle that it is about, 1 to 7; null: the whole strategy.',
  })
  @Category('public.strategy')
  principle!: number | null;

  @Field({ description: 'The text. It is public: it never speaks of one child.' })
  @Category('public.strategy')
  words!: string;
}
