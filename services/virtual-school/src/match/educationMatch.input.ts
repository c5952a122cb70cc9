import { Category } from '@hub/platform';
import { Field, InputType, Int } from 'type-graphql';
import { EducationPhase } from '../enrolment/EducationPhase';

@InputType({
  description:
    'Which children, by what the virtual school holds. All that is given has to be true of a child; what is left out or null does not narrow. Children without an education record match nothing.',
})
export class EducationMatch {
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: whose personal education plan is overdue today; false: whose is not.',
  })
  @Category('education.pep')
  pepOverdue?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In this year group today or above: −1 Nursery, 0 Reception, 1 to 13.',
  })
  @Category('education.enrolment')
  yearGroupFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In this year group today or below: −1 Nursery, 0 Reception, 1 to 13.',
  })
  @Category('education.enrolment')
  yearGroupTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: on the roll of a school or college today; false: on none.',
  })
  @Category('education.enrolment')
  onRoll?: boolean | null;

  @Field(() => EducationPhase, { nullable: true, description: 'On the roll of this kind of school today.' })
  @Category('education.enrolment')
  phase?: EducationPhase | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: offered fewer than 25 hours of education a week, as last recorded this academic year; false: 25 or more, or not recorded.',
  })
  @Category('education.attendance')
  hoursBelow25?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: missed a tenth or more of the possible sessions of this academic year; false: fewer, or not recorded.',
  })
  @Category('education.attendance')
  persistentlyAbsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: missed half or more of the possible sessions of this academic year; false: fewer, or not recorded.',
  })
  @Category('education.attendance')
  severelyAbsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: suspended at least once this academic year; false: not.',
  })
  @Category('education.attendance')
  suspended?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: has an education, health and care plan; false: has none.',
  })
  @Category('education.sen')
  hasEhcp?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: is given SEN support without such a plan; false: is not.',
  })
  @Category('education.sen')
  hasSenSupport?: boolean | null;
}
