import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { updateEnrolment } from './updateEnrolment';
import { UpdateEnrolmentInput } from './updateEnrolment.input';
import { UpdateEnrolmentPayload } from './updateEnrolment.payload';

@Resolver()
export class UpdateEnrolmentResolver {
  @Mutation(() => UpdateEnrolmentPayload, {
    description:
      'Records the school or college of a child, a move, or that the child is on no roll. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('education.enrolment')
  updateEnrolment(
    @Arg('input', () => UpdateEnrolmentInput, { description: 'The school, and since when.' })
    input: UpdateEnrolmentInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<UpdateEnrolmentPayload> {
    return updateEnrolment(changing, input);
  }
}
