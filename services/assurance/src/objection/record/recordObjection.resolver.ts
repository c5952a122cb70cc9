import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../../AssuranceContext';
import { RecordObjectionInput } from './recordObjection.input';
import { RecordObjectionPayload } from './recordObjection.payload';

@Resolver()
export class RecordObjectionResolver {
  @Mutation(() => RecordObjectionPayload, {
    description:
      'Records that a young person objects to how their information is used. The data protection officer answers within a month.',
  })
  @Category('permission')
  recordObjection(
    @Arg('input', () => RecordObjectionInput, { description: 'The objection.' }) input: RecordObjectionInput,
    @Ctx() { objectionRecords }: AssuranceContext,
  ): Promise<RecordObjectionPayload> {
    return objectionRecords.record(input);
  }
}
