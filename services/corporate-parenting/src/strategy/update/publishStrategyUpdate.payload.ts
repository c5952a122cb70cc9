import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Strategy } from '../strategy.type';

@ObjectType({ description: 'What became of an update of a strategy.' })
export class PublishStrategyUpdatePayload {
  @Field(() => Strategy, {
    nullable: true,
    description: 'The strategy with its updates; a dry run leaves it as it was.',
  })
  @Category('public.strategy')
  strategy!: Strategy | null;

  @Field({ description: 'Whether this was a dry run, so that nothing was saved.' })
  @Category('public.strategy')
  dryRun!: boolean;

  @Field({ description: 'Whether it had been published before by the same request, and was not published again.' })
  @Category('public.strategy')
  repeated!: boolean;
}
