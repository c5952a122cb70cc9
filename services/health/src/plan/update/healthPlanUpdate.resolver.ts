import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../../context';
import { UpdateHealthPlanInput } from './updateHealthPlan.input';
import { UpdateHealthPlanPayload } from './updateHealthPlan.payload';

@Resolver()
export class HealthPlanUpdateResolver {
  @Mutation(() => UpdateHealthPlanPayload, {
    description:
      'Changes a child’s health plan, or makes the first one. When somebody changed it since you read it, nothing is saved and the error says who, and when.',
  })
  @Category('health.plan')
  updateHealthPlan(
    @Arg('input', () => UpdateHealthPlanInput, { description: 'The change.' }) input: UpdateHealthPlanInput,
    @Ctx() { planUpdates }: HealthContext,
  ): Promise<UpdateHealthPlanPayload> {
    return planUpdates.update(input);
  }
}
