import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { ChangedPersonalEducationPlan } from '../review/changedPlan.payload';
import { startPersonalEducationPlan } from './startPersonalEducationPlan';
import { StartPersonalEducationPlanInput } from './startPersonalEducationPlan.input';

@Resolver()
export class StartPersonalEducationPlanResolver {
  @Mutation(() => ChangedPersonalEducationPlan, {
    description:
      'Begins the initial personal education plan of a child who entered care, with the due date by the authority’s own count.',
  })
  @Category('education.pep')
  startPersonalEducationPlan(
    @Arg('input', () => StartPersonalEducationPlanInput, { description: 'Whose plan, and from when to count.' })
    input: StartPersonalEducationPlanInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<ChangedPersonalEducationPlan> {
    return startPersonalEducationPlan(changing, input);
  }
}
