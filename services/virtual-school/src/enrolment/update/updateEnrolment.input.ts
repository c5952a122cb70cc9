import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EducationPhase } from '../EducationPhase';

@InputType({
  description:
    'Where a child goes to school from a day on. The day that is recorded as the first corrects that record; a later one ends the stay before, and the school before loses the child on that day.',
})
export class UpdateEnrolmentInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('education.enrolment')
  childId!: string;

  @Field(() => DateScalar, {
    description: 'First day on the roll of this school, or without a school the first day on no roll.',
  })
  @Category('education.enrolment')
  since!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the school or college. Left out: the child is on no roll from that day.',
  })
  @Category('education.enrolment')
  schoolName?: string | null;

  @Field(() => String, { nullable: true, description: 'The school’s unique reference number (URN), six digits.' })
  @Category('education.enrolment')
  schoolUrn?: string | null;

  @Field(() => EducationPhase, { nullable: true, description: 'What kind of school it is. Needed with a name.' })
  @Category('education.enrolment')
  phase?: EducationPhase | null;

  @Field(() => String, { nullable: true, description: 'Name of its designated teacher for children in care.' })
  @Category('education.enrolment')
  designatedTeacher?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only for a child who is taught with another year than the one of their age: that year group today, −1 to 13. Left out: by the date of birth. It moves up every September.',
  })
  @Category('education.enrolment')
  taughtInYearGroup?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The responsible authority, by its DfE code such as 816. Needed once, when the virtual school has no record of the child yet.',
  })
  @Category('education.enrolment')
  authority?: string | null;

  @Field(() => Int, { description: 'The `version` that you read; 0 when nothing was recorded.' })
  @Category('education.enrolment')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('education.enrolment')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('education.enrolment')
  dryRun?: boolean | null;
}
