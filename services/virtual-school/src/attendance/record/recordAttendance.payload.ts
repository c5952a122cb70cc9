import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { TermAttendance } from '../termAttendance.type';

@ObjectType({ description: 'What recording attendance did, or with `dryRun` would do.' })
export class RecordAttendancePayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => TermAttendance, { description: 'The term as it is now; with `dryRun` as it would be.' })
  @Category('education.attendance')
  attendance!: TermAttendance;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.attendance')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.attendance')
  replayed!: boolean;
}
