import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { recordUpn } from './recordUpn';
import { RecordUpnInput } from './recordUpn.input';
import { RecordUpnPayload } from './recordUpn.payload';

@Resolver()
export class RecordUpnResolver {
  @Mutation(() => RecordUpnPayload, {
    description:
      'Records a child’s unique pupil number, or why there is none. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('identity.upn')
  recordUpn(
    @Arg('input', () => RecordUpnInput, { description: 'The number.' }) input: RecordUpnInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<RecordUpnPayload> {
    return recordUpn(changing, input);
  }
}
