import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { EducationAttainment } from '../attainment/educationAttainment.type';
import { Attendance } from '../attendance/attendance.type';
import { Enrolment } from '../enrolment/enrolment.type';
import { EducationPlanning } from '../pep/educationPlanning.type';
import { SpecialEducationalNeeds } from '../sen/specialEducationalNeeds.type';
import { UniquePupilNumber } from '../upn/uniquePupilNumber.type';

@ObjectType({
  description:
    'What the virtual school holds of the child. A part that is null means an error or no access, never that nothing is recorded.',
})
export class EducationRecord {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => UniquePupilNumber, { nullable: true, description: 'The unique pupil number.' })
  @Category('identity.upn')
  upn!: UniquePupilNumber | null;

  @Field(() => Enrolment, {
    nullable: true,
    description: 'School or college and year group, and whether the virtual school holds a record at all.',
  })
  @Category('education.enrolment')
  enrolment!: Enrolment | null;

  @Field(() => Attendance, {
    nullable: true,
    description: 'Attendance, hours of education, suspensions and exclusions.',
  })
  @Category('education.attendance')
  attendance!: Attendance | null;

  @Field(() => EducationPlanning, { nullable: true, description: 'Personal education plans.' })
  @Category('education.pep')
  pep!: EducationPlanning | null;

  @Field(() => SpecialEducationalNeeds, { nullable: true, description: 'Special educational needs.' })
  @Category('education.sen')
  sen!: SpecialEducationalNeeds | null;

  @Field(() => EducationAttainment, { nullable: true, description: 'Results and achievements.' })
  @Category('education.attainment')
  attainment!: EducationAttainment | null;
}
