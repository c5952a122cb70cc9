import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../../context';
import { RecordSdqInput } from './recordSdq.input';
import { RecordSdqPayload } from './recordSdq.payload';

@Resolver()
export class RecordSdqResolver {
  @Mutation(() => RecordSdqPayload, {
    description:
      'Records a completed Strengths and Difficulties Questionnaire. The total is made from the answers, as its publisher says; who may see the total need not be allowed to see the answers.',
  })
  @Category('health.sdqTotal')
  recordSdq(
    @Arg('input', () => RecordSdqInput, { description: 'The questionnaire.' }) input: RecordSdqInput,
    @Ctx() { recordedSdqs }: HealthContext,
  ): Promise<RecordSdqPayload> {
    return recordedSdqs.record(input);
  }
}
