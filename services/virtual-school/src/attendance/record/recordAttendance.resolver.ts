import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { recordAttendance } from './recordAttendance';
import { RecordAttendanceInput } from './recordAttendance.input';
import { RecordAttendancePayload } from './recordAttendance.payload';

@Resolver()
export class RecordAttendanceResolver {
  @Mutation(() => RecordAttendancePayload, {
    description:
      'Records a child’s attendance, hours, suspensions and exclusions in one term, or corrects them. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('education.attendance')
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput, { description: 'The term.' }) input: RecordAttendanceInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<RecordAttendancePayload> {
    return recordAttendance(changing, input);
  }
}
