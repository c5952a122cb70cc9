import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { PersonalEducationPlan } from './personalEducationPlan.type';

@ObjectType({ description: 'The personal education plans of a child, and whether one is due.' })
export class EducationPlanning {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => PersonalEducationPlan, {
    nullable: true,
    description: 'The plan whose meeting is to be held next; null when none is open.',
  })
  @Category('education.pep')
  current!: PersonalEducationPlan | null;

  @Field(() => PersonalEducationPlan, {
    nullable: true,
    description: 'The plan whose meeting was held last; null when none was.',
  })
  @Category('education.pep')
  latest!: PersonalEducationPlan | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due date of the current plan; null when none is open.' })
  @Category('education.pep')
  nextDueOn!: string | null;

  @Field({ description: 'Whether the current plan is overdue, as of today in England.' })
  @Category('education.pep')
  overdue!: boolean;

  @Field(() => [PersonalEducationPlan], { description: 'All plans, the latest due first.' })
  @Category('education.pep')
  plans!: PersonalEducationPlan[];
}
