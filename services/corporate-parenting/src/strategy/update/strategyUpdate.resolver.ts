import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CorporateParentingContext } from '../../context';
import { PublishStrategyUpdateInput } from './publishStrategyUpdate.input';
import { PublishStrategyUpdatePayload } from './publishStrategyUpdate.payload';

@Resolver()
export class StrategyUpdateResolver {
  @Mutation(() => PublishStrategyUpdatePayload, {
    description:
      'Publishes an update about a strategy, for everybody to read. It cannot be taken back: a correction is another update. When somebody published since you read it, nothing is saved and the error says who, and what.',
  })
  @Category('public.strategy')
  publishStrategyUpdate(
    @Arg('input', () => PublishStrategyUpdateInput, { description: 'The update.' }) input: PublishStrategyUpdateInput,
    @Ctx() { strategyUpdates }: CorporateParentingContext,
  ): Promise<PublishStrategyUpdatePayload> {
    return strategyUpdates.publish(input);
  }
}
