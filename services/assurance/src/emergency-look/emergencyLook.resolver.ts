import { Category } from '@hub/platform';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { EmergencyLookPage } from './emergencyLook.type';
import { ReviewEmergencyLookInput } from './review/reviewEmergencyLook.input';
import { ReviewEmergencyLookPayload } from './review/reviewEmergencyLook.payload';

@Resolver()
export class EmergencyLookResolver {
  @Query(() => EmergencyLookPage, {
    description:
      'Every look for a child in an emergency that concerns the controllers for whom you work, also those that found nobody; the latest first.',
  })
  @Category('assurance.review')
  emergencyLooks(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('settled', () => Boolean, {
      nullable: true,
      description: 'false: only those that wait for a decision or are to be followed up; true: only the others.',
    })
    settled: boolean | null,
    @Ctx() { emergencyLooks }: AssuranceContext,
  ): Promise<EmergencyLookPage> {
    return emergencyLooks.page({ first, after, settled });
  }

  @Mutation(() => ReviewEmergencyLookPayload, {
    description: 'Records what was decided on an emergency look. Deciding anew adds a decision and removes none.',
  })
  @Category('assurance.review')
  reviewEmergencyLook(
    @Arg('input', () => ReviewEmergencyLookInput, { description: 'The decision.' }) input: ReviewEmergencyLookInput,
    @Ctx() { emergencyLooks }: AssuranceContext,
  ): Promise<ReviewEmergencyLookPayload> {
    return emergencyLooks.review(input);
  }
}
