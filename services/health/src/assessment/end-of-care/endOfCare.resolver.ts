import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../../context';
import { RecordEndOfCareInput } from './recordEndOfCare.input';
import { RecordEndOfCarePayload } from './recordEndOfCare.payload';

@Resolver()
export class EndOfCareResolver {
  @Mutation(() => RecordEndOfCarePayload, {
    description:
      'Records that health was told of the end of a child’s care: assessments that are open are cancelled for that reason. Where social care’s returns are imported into the same hub, that tells health by itself.',
  })
  @Category('health.status')
  recordEndOfCare(
    @Arg('input', () => RecordEndOfCareInput, { description: 'Whose care has ended.' }) input: RecordEndOfCareInput,
    @Ctx() { careEnds }: HealthContext,
  ): Promise<RecordEndOfCarePayload> {
    return careEnds.record(input);
  }
}
