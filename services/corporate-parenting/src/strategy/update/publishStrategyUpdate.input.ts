import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Something to be published about a strategy, for everybody to read.' })
export class PublishStrategyUpdateInput {
  @Field(() => ID, { description: 'The strategy’s id.' })
  @Category('public.strategy')
  strategyId!: string;

  @Field({ description: 'The text, up to 4,000 characters. It is public: never write about one child here.' })
  @Category('public.strategy')
  words!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The principle that it is about, 1 to 7; null: the whole strategy.',
  })
  @Category('public.strategy')
  principle?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication, not in the future; null: today.' })
  @Category('public.strategy')
  publishedOn?: string | null;

  @Field(() => Int, { description: 'The version that you read. When it has changed since, nothing is saved.' })
  @Category('public.strategy')
  expectedVersion!: number;

  @Field({ description: 'A text of your own, new for each update: sent again, the same one is not published twice.' })
  @Category('public.strategy')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: check everything, save nothing.' })
  @Category('public.strategy')
  dryRun?: boolean | null;
}
