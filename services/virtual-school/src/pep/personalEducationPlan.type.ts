import { Category, DateScalar } from '@hub/platform';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SchoolTerm } from '../academic-year/SchoolTerm';
import { Child } from '../child/child.type';
import { EducationPlanKind } from './EducationPlanKind';
import { EducationPlanQuality } from './EducationPlanQuality';
import { EducationPlanStatus } from './EducationPlanStatus';
import { PlanTarget } from './planTarget.type';

@ObjectType({ description: 'A personal education plan (PEP): the part of the care plan that is about education.' })
@Directive('@key(fields: "id")')
export class PersonalEducationPlan {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The plan’s own id.' })
  @Category('structure')
  id!: string;

  @Field(() => Child, { description: 'The child whose plan it is.' })
  @Category('structure')
  child!: Child;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('education.pep')
  version!: number;

  @Field(() => EducationPlanKind, { description: 'Initial, or one of the termly ones.' })
  @Category('education.pep')
  kind!: EducationPlanKind;

  @Field(() => EducationPlanStatus, { description: 'How far it has come.' })
  @Category('education.pep')
  status!: EducationPlanStatus;

  @Field(() => Int, { description: 'The year in which its academic year begins: 2026 for 2026/27.' })
  @Category('education.pep')
  academicYear!: number;

  @Field(() => SchoolTerm, { description: 'The term for which it is; of an initial plan, that of its due date.' })
  @Category('education.pep')
  term!: SchoolTerm;

  @Field(() => DateScalar, {
    description: 'Day 0: of an initial plan the day of entry into care, else the day of the meeting before.',
  })
  @Category('education.pep')
  countedFrom!: string;

  @Field(() => DateScalar, {
    description:
      'Last day on which its meeting is on time. Initial: as many days after entry into care as the authority set, 20 unless it says otherwise, in school days or working days. Termly: the last day of its term, or the day before the 18th birthday.',
  })
  @Category('education.pep')
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting; null until it was held.' })
  @Category('education.pep')
  heldOn!: string | null;

  @Field(() => EducationPlanQuality, {
    nullable: true,
    description: 'How good the virtual school found it; null until it looked.',
  })
  @Category('education.pep')
  quality!: EducationPlanQuality | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the child’s own view is written down in it; null until the meeting was held.',
  })
  @Category('education.pep')
  childsViewRecorded!: boolean | null;

  @Field(() => [PlanTarget], { description: 'What is to be reached; empty until the meeting set it.' })
  @Category('education.pep')
  targets!: PlanTarget[];

  @Field(() => Float, {
    nullable: true,
    description: 'Pupil Premium Plus agreed for the term of the plan, in pounds; null when none was agreed.',
  })
  @Category('education.pep')
  pupilPremiumPlus!: number | null;

  @Field(() => String, { nullable: true, description: 'What the Pupil Premium Plus is spent on.' })
  @Category('education.pep')
  pupilPremiumPlusUse!: string | null;

  @Field({ description: 'Whether the due date has passed, as of today in England, and the meeting was not held.' })
  @Category('education.pep')
  overdue!: boolean;

  @Field(() => Int, {
    description:
      'Working days since the due date, as of today in England, without weekends and bank holidays; 0 when it is not overdue.',
  })
  @Category('education.pep')
  workingDaysOverdue!: number;
}
