import { Category } from '@hub/platform';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SchoolTerm } from '../academic-year/SchoolTerm';

@ObjectType({ description: 'A child’s attendance in one term. A session is half a school day.' })
export class TermAttendance {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('education.attendance')
  version!: number;

  @Field(() => Int, { description: 'The year in which the academic year begins: 2026 for 2026/27.' })
  @Category('education.attendance')
  academicYear!: number;

  @Field(() => SchoolTerm, { description: 'The term.' })
  @Category('education.attendance')
  term!: SchoolTerm;

  @Field(() => Int, { description: 'Sessions that the child could have attended.' })
  @Category('education.attendance')
  sessionsPossible!: number;

  @Field(() => Int, { description: 'Sessions that the child attended: the possible ones less all absence.' })
  @Category('education.attendance')
  sessionsAttended!: number;

  @Field(() => Int, { description: 'Sessions missed with the school’s authorisation, suspensions among them.' })
  @Category('education.attendance')
  sessionsAuthorised!: number;

  @Field(() => Int, { description: 'Sessions missed without authorisation.' })
  @Category('education.attendance')
  sessionsUnauthorised!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Sessions missed in per cent of the possible ones, to one decimal place; null when none was possible.',
  })
  @Category('education.attendance')
  absencePercentage!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a tenth or more of the possible sessions was missed; null when none was possible.',
  })
  @Category('education.attendance')
  persistentlyAbsent!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether half or more of the possible sessions was missed; null when none was possible.',
  })
  @Category('education.attendance')
  severelyAbsent!: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Hours of education a week that were offered, at the latest.' })
  @Category('education.attendance')
  hoursOffered!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether fewer than 25 hours a week were offered; null when the hours are not recorded.',
  })
  @Category('education.attendance')
  belowTwentyFiveHours!: boolean | null;

  @Field(() => Int, { description: 'How many suspensions began in the term.' })
  @Category('education.attendance')
  suspensions!: number;

  @Field(() => Int, { description: 'Sessions missed by suspension; these are authorised absence.' })
  @Category('education.attendance')
  sessionsSuspended!: number;

  @Field(() => Int, { description: 'How many permanent exclusions were upheld in the term.' })
  @Category('education.attendance')
  permanentExclusions!: number;
}
