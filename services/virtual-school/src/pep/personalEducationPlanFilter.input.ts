import { Category, DateScalar } from '@hub/platform';
import { Field, InputType, Int } from 'type-graphql';
import { SchoolTerm } from '../academic-year/SchoolTerm';
import { EducationPlanKind } from './EducationPlanKind';
import { EducationPlanStatus } from './EducationPlanStatus';

@InputType({ description: 'Narrows a list of personal education plans; what is left out or null does not narrow it.' })
export class PersonalEducationPlanFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those past their due date whose meeting was not held; false: only the others.',
  })
  @Category('education.pep')
  overdue?: boolean | null;

  @Field(() => SchoolTerm, { nullable: true, description: 'Only those of this term, in any academic year.' })
  @Category('education.pep')
  term?: SchoolTerm | null;

  @Field(() => Int, { nullable: true, description: 'Only those of the academic year that begins in this year.' })
  @Category('education.pep')
  academicYear?: number | null;

  @Field(() => EducationPlanStatus, { nullable: true, description: 'Only those that have come this far.' })
  @Category('education.pep')
  status?: EducationPlanStatus | null;

  @Field(() => EducationPlanKind, { nullable: true, description: 'Only initial ones, or only termly ones.' })
  @Category('education.pep')
  kind?: EducationPlanKind | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those due before this day; the day itself is not included.',
  })
  @Category('education.pep')
  dueBefore?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those of children in this year group today: −1 Nursery, 0 Reception, 1 to 13.',
  })
  @Category('education.enrolment')
  yearGroup?: number | null;
}
