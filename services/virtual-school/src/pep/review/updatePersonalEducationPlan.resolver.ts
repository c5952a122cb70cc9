import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { ChangedPersonalEducationPlan } from './changedPlan.payload';
import { updatePersonalEducationPlan } from './updatePersonalEducationPlan';
import { UpdatePersonalEducationPlanInput } from './updatePersonalEducationPlan.input';

@Resolver()
export class UpdatePersonalEducationPlanResolver {
  @Mutation(() => ChangedPersonalEducationPlan, {
    description:
      'Changes a personal education plan: how good the virtual school finds it, that it is completed or cancelled, what became of its targets. When somebody changed the plan since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('education.pep')
  updatePersonalEducationPlan(
    @Arg('input', () => UpdatePersonalEducationPlanInput, { description: 'The change.' })
    input: UpdatePersonalEducationPlanInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<ChangedPersonalEducationPlan> {
    return updatePersonalEducationPlan(changing, input);
  }
}
