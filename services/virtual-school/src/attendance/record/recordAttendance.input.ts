import { Category } from '@hub/platform';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { SchoolTerm } from '../../academic-year/SchoolTerm';

@InputType({ description: 'How many sessions carry one code of the attendance register.' })
export class CodedSessionsInput {
  @Field({ description: 'A code of the register as it has been since August 2024, such as / \\ L I E O.' })
  @Category('education.attendance')
  code!: string;

  @Field(() => Int, { description: 'How many sessions of the term have it.' })
  @Category('education.attendance')
  sessions!: number;
}

@InputType({
  description:
    'A child’s attendance in one term, as the whole term or as the term so far. Give the register by code, or the totals.',
})
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('education.attendance')
  childId!: string;

  @Field(() => Int, { description: 'The year in which the academic year begins: 2026 for 2026/27.' })
  @Category('education.attendance')
  academicYear!: number;

  @Field(() => SchoolTerm, { description: 'The term.' })
  @Category('education.attendance')
  term!: SchoolTerm;

  @Field(() => [CodedSessionsInput], {
    nullable: true,
    description: 'The register: each code once. The totals are counted from it; leave them out then.',
  })
  @Category('education.attendance')
  register?: CodedSessionsInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Sessions that the child could have attended.' })
  @Category('education.attendance')
  sessionsPossible?: number | null;

  @Field(() => Int, { nullable: true, description: 'Sessions missed with authorisation, suspensions among them.' })
  @Category('education.attendance')
  sessionsAuthorised?: number | null;

  @Field(() => Int, { nullable: true, description: 'Sessions missed without authorisation.' })
  @Category('education.attendance')
  sessionsUnauthorised?: number | null;

  @Field(() => Int, { nullable: true, description: 'Sessions missed by suspension; 0 when left out.' })
  @Category('education.attendance')
  sessionsSuspended?: number | null;

  @Field(() => Float, { nullable: true, description: 'Hours of education a week that were offered, 0 to 60.' })
  @Category('education.attendance')
  hoursOffered?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many suspensions began; 0 when left out.' })
  @Category('education.attendance')
  suspensions?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many permanent exclusions were upheld; 0 when left out.' })
  @Category('education.attendance')
  permanentExclusions?: number | null;

  @Field(() => Int, { description: 'The `version` of the term that you read; 0 when it was not recorded yet.' })
  @Category('education.attendance')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('education.attendance')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('education.attendance')
  dryRun?: boolean | null;
}
