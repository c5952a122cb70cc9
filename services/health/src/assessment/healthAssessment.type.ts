import { Category, DateScalar } from '@hub/platform';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Child } from '../child/child.type';
import { AssessmentKind } from './AssessmentKind';
import { AssessmentStatus } from './AssessmentStatus';
import { CancellationReason } from './CancellationReason';
import { PractitionerType } from './PractitionerType';

@ObjectType({
  description: 'One health assessment of a child in care: that it is due, booked or done; never what was found.',
})
@Directive('@key(fields: "id")')
export class HealthAssessment {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The assessment’s own id.' })
  @Category('structure')
  id!: string;

  @Field(() => Child, { description: 'The child to be assessed.' })
  @Category('structure')
  child!: Child;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('health.status')
  version!: number;

  @Field(() => AssessmentKind, { description: 'Initial, or a review.' })
  @Category('health.status')
  kind!: AssessmentKind;

  @Field(() => AssessmentStatus, { description: 'How far it has come.' })
  @Category('health.status')
  status!: AssessmentStatus;

  @Field(() => DateScalar, {
    description: 'Day 0 of the due date: the day of entry into care, or of the assessment before.',
  })
  @Category('health.status')
  countedFrom!: string;

  @Field(() => DateScalar, {
    description:
      'Last day on which it is on time. Initial: 20 working days after entry into care. Review: six months after the assessment before when the child was under 5 on that day, else twelve months.',
  })
  @Category('health.status')
  dueOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the latest appointment, kept also when it was missed.',
  })
  @Category('health.status')
  bookedFor!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it took place; null until it is completed.' })
  @Category('health.status')
  completedOn!: string | null;

  @Field(() => PractitionerType, {
    nullable: true,
    description: 'Profession of whoever carried it out; null until it is completed.',
  })
  @Category('health.status')
  practitionerType!: PractitionerType | null;

  @Field(() => CancellationReason, {
    nullable: true,
    description: 'Why it was cancelled; null unless it was, and when no reason was given.',
  })
  @Category('health.status')
  cancelledBecause!: CancellationReason | null;

  @Field({
    description: 'Whether the due date has passed, as of today in England, and it is neither completed nor cancelled.',
  })
  @Category('health.status')
  overdue!: boolean;

  @Field(() => Int, {
    description:
      'Working days since the due date, as of today in England, without weekends and bank holidays; 0 when it is not overdue. Bank holidays are known from 2013.',
  })
  @Category('health.status')
  workingDaysOverdue!: number;
}
