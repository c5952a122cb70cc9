import { Category, DateScalar, RecordStatus } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { EducationPhase } from './EducationPhase';

@ObjectType({ description: 'The school or college on whose roll the child is today, and the year group.' })
export class Enrolment {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => RecordStatus, {
    description:
      'Whether the virtual school holds a record of the child. NONE_HELD means that nothing is recorded here; it never means that there is no concern.',
  })
  @Category('education.enrolment')
  recordStatus!: RecordStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day in England on which this part was last changed; null when no record is held.',
  })
  @Category('education.enrolment')
  asAt!: string | null;

  @Field(() => Int, {
    description: 'Counts the changes; 0 when nothing is recorded. Send it back as `expectedVersion` with a change.',
  })
  @Category('education.enrolment')
  version!: number;

  @Field({
    description:
      'Whether the child is on the roll of a school or college today. false beside HELD needs action: a child without a school.',
  })
  @Category('education.enrolment')
  onRoll!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The school’s unique reference number (URN), six digits; null without a school or where it has none.',
  })
  @Category('education.enrolment')
  schoolUrn!: string | null;

  @Field(() => String, { nullable: true, description: 'The school’s or college’s name; null when on no roll.' })
  @Category('education.enrolment')
  schoolName!: string | null;

  @Field(() => EducationPhase, { nullable: true, description: 'What kind of school it is; null when on no roll.' })
  @Category('education.enrolment')
  phase!: EducationPhase | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the school’s designated teacher for children in care; null when not known.',
  })
  @Category('education.enrolment')
  designatedTeacher!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on this school’s roll.' })
  @Category('education.enrolment')
  since!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Year group in today’s academic year: −1 Nursery, 0 Reception, 1 to 13. From the date of birth, unless the child is taught with another year; null when too young, too old or unknown.',
  })
  @Category('education.enrolment')
  yearGroup!: number | null;

  @Field({ description: 'Whether the child is taught with another year than the one of their age.' })
  @Category('education.enrolment')
  taughtOutOfYear!: boolean;
}
