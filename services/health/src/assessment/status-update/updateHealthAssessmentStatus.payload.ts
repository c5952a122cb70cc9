import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { HealthAssessment } from '../healthAssessment.type';

@ObjectType({ description: 'One field of a health assessment before and after a change.' })
export class HealthAssessmentFieldChange {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'The field: status, bookedFor, completedOn, practitionerType or cancelledBecause.' })
  @Category('health.status')
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before the change; null when it was empty.' })
  @Category('health.status')
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'After the change; null when it is empty.' })
  @Category('health.status')
  to!: string | null;
}

@ObjectType({ description: 'What an update of an assessment’s status did, or with `dryRun` would do.' })
export class UpdateHealthAssessmentStatusPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => HealthAssessment, { description: 'The assessment after the change; with `dryRun` as it still is.' })
  @Category('health.status')
  assessment!: HealthAssessment;

  @Field(() => [HealthAssessmentFieldChange], { description: 'What changed, or with `dryRun` would change.' })
  @Category('health.status')
  changes!: HealthAssessmentFieldChange[];

  @Field(() => HealthAssessment, {
    nullable: true,
    description:
      'The next review, made together with a completion. Null when none was made: nothing was completed, a review was already open, the person will be 18 by then, or `dryRun`.',
  })
  @Category('health.status')
  nextAssessment!: HealthAssessment | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Due date of that next review, with `dryRun` too: six months after the completion when the child was under 5 on that day, else twelve months.',
  })
  @Category('health.status')
  nextReviewDueOn!: string | null;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('health.status')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('health.status')
  replayed!: boolean;
}
