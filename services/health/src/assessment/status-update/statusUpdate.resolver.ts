import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../../context';
import { UpdateHealthAssessmentStatusInput } from './updateHealthAssessmentStatus.input';
import { UpdateHealthAssessmentStatusPayload } from './updateHealthAssessmentStatus.payload';

@Resolver()
export class StatusUpdateResolver {
  @Mutation(() => UpdateHealthAssessmentStatusPayload, {
    description:
      'Records how far a health assessment has come. Completing one makes the next review, with its due date. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('health.status')
  updateHealthAssessmentStatus(
    @Arg('input', () => UpdateHealthAssessmentStatusInput, { description: 'The change.' })
    input: UpdateHealthAssessmentStatusInput,
    @Ctx() { statusUpdates }: HealthContext,
  ): Promise<UpdateHealthAssessmentStatusPayload> {
    return statusUpdates.update(input);
  }
}
