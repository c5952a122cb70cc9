import { Category } from '@hub/platform';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { TermAttendance } from './termAttendance.type';

@ObjectType({
  description: 'Attendance and hours of education in today’s academic year, and term by term. A session is half a day.',
})
export class Attendance {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Int, { description: 'The year in which today’s academic year began: 2026 for 2026/27.' })
  @Category('education.attendance')
  academicYear!: number;

  @Field(() => Int, { description: 'Sessions that the child could have attended, this academic year to date.' })
  @Category('education.attendance')
  sessionsPossible!: number;

  @Field(() => Int, { description: 'Sessions missed, authorised or not, this academic year to date.' })
  @Category('education.attendance')
  sessionsMissed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Sessions missed in per cent of the possible ones, this academic year; null when none is recorded.',
  })
  @Category('education.attendance')
  absencePercentage!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a tenth or more of the possible sessions was missed, this academic year to date; null when none is recorded.',
  })
  @Category('education.attendance')
  persistentlyAbsent!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether half or more of the possible sessions was missed, this academic year to date.',
  })
  @Category('education.attendance')
  severelyAbsent!: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours of education a week offered, as last recorded this academic year; null when not recorded.',
  })
  @Category('education.attendance')
  hoursOffered!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether fewer than 25 hours a week are offered; null when the hours are not recorded.',
  })
  @Category('education.attendance')
  belowTwentyFiveHours!: boolean | null;

  @Field(() => Int, { description: 'Suspensions that began this academic year.' })
  @Category('education.attendance')
  suspensions!: number;

  @Field(() => Int, { description: 'Permanent exclusions upheld, in all terms that are recorded.' })
  @Category('education.attendance')
  permanentExclusions!: number;

  @Field(() => [TermAttendance], { description: 'Every term that is recorded, the latest first.' })
  @Category('education.attendance')
  terms!: TermAttendance[];
}
