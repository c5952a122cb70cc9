import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { recordPepMeeting } from './recordPepMeeting';
import { RecordPepMeetingInput } from './recordPepMeeting.input';
import { RecordPepMeetingPayload } from './recordPepMeeting.payload';

@Resolver()
export class RecordPepMeetingResolver {
  @Mutation(() => RecordPepMeetingPayload, {
    description:
      'Records that the meeting of a personal education plan was held, and what it agreed. It makes the plan for the next term, with its due date. When somebody changed the plan since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('education.pep')
  recordPepMeeting(
    @Arg('input', () => RecordPepMeetingInput, { description: 'The meeting.' }) input: RecordPepMeetingInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<RecordPepMeetingPayload> {
    return recordPepMeeting(changing, input);
  }
}
