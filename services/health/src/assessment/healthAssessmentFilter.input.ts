import { Category, DateScalar } from '@hub/platform';
import { Field, InputType } from 'type-graphql';
import { AssessmentKind } from './AssessmentKind';
import { AssessmentStatus } from './AssessmentStatus';

@InputType({ description: 'Narrows a list of health assessments; what is left out or null does not narrow it.' })
export class HealthAssessmentFilter {
  @Field(() => AssessmentKind, { nullable: true, description: 'Only initial assessments, or only reviews.' })
  @Category('health.status')
  kind?: AssessmentKind | null;

  @Field(() => AssessmentStatus, { nullable: true, description: 'Only those that have come this far.' })
  @Category('health.status')
  status?: AssessmentStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those past their due date and neither completed nor cancelled; false: only the others.',
  })
  @Category('health.status')
  overdue?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those due before this day; the day itself is not included.',
  })
  @Category('health.status')
  dueBefore?: string | null;
}
