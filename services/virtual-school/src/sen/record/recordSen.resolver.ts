import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { recordSen } from './recordSen';
import { RecordSenInput } from './recordSen.input';
import { RecordSenPayload } from './recordSen.payload';

@Resolver()
export class RecordSenResolver {
  @Mutation(() => RecordSenPayload, {
    description:
      'Records a child’s special educational needs, or changes them. When somebody changed them since you read them, nothing is saved and the error says who changed what, and when.',
  })
  @Category('education.sen')
  recordSen(
    @Arg('input', () => RecordSenInput, { description: 'The needs.' }) input: RecordSenInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<RecordSenPayload> {
    return recordSen(changing, input);
  }
}
