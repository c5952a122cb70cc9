import { Category } from '@hub/platform';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { CorporateParentingContext } from '../context';
import { Strategy } from '../strategy/strategy.type';
import { StrategyStep } from '../strategy/strategyPriority.type';
import { ActionFilter } from './actionFilter.input';
import { Partner } from './partner.type';
import { PartnershipAction } from './partnershipAction.type';

const PAGE_SIZE = 50;

@Resolver(() => PartnershipAction)
export class ActionResolver {
  @Query(() => [PartnershipAction], { description: 'The actions of the partnership, the longest due first.' })
  @Category('partnership')
  actions(
    @Arg('where', () => ActionFilter, { nullable: true, description: 'Which actions.' }) where: ActionFilter | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: PAGE_SIZE,
      description: 'How many at most, from 1 to 200.',
    })
    first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last action that you have; those after it.' })
    after: string | null,
    @Ctx() { actions }: CorporateParentingContext,
  ): Promise<PartnershipAction[]> {
    return actions.list({ where, first: first ?? PAGE_SIZE, after });
  }

  @Query(() => PartnershipAction, { nullable: true, description: 'One action by its id; null when there is none.' })
  @Category('partnership')
  action(
    @Arg('id', () => ID, { description: 'The action’s id.' }) id: string,
    @Ctx() { actions }: CorporateParentingContext,
  ): Promise<PartnershipAction | null> {
    return actions.find(id);
  }

  @Query(() => [Partner], { description: 'Who leads actions, or did.' })
  @Category('partnership')
  partners(@Ctx() { actions }: CorporateParentingContext): Promise<Partner[]> {
    return actions.partners();
  }

  @FieldResolver(() => Strategy, { nullable: true })
  strategy(@Root() { strategyId }: PartnershipAction, @Ctx() { published }: CorporateParentingContext) {
    return strategyId ? published.strategy(strategyId) : null;
  }

  @FieldResolver(() => StrategyStep, { nullable: true })
  step(@Root() { stepId }: PartnershipAction, @Ctx() { published }: CorporateParentingContext) {
    return stepId ? published.step(stepId) : null;
  }
}
