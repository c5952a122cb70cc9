import { Category, DateScalar, RecordStatus } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { HealthChecks } from '../checks/healthChecks.type';
import { HealthAssessment } from '../assessment/healthAssessment.type';

@ObjectType({ description: 'Which health assessments are due, booked or done; never what was found.' })
export class HealthStatus {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => RecordStatus, {
    description:
      'Whether health holds a record of the child. NONE_HELD means that nothing is recorded here; it never means that there is no concern.',
  })
  @Category('health.status')
  recordStatus!: RecordStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day in England on which this part was last changed; null when no record is held.',
  })
  @Category('health.status')
  asAt!: string | null;

  @Field(() => HealthAssessment, {
    nullable: true,
    description: 'The initial assessment of the latest time in care; null when none is recorded.',
  })
  @Category('health.status')
  initialAssessment!: HealthAssessment | null;

  @Field(() => [HealthAssessment], { description: 'The reviews, the latest due first.' })
  @Category('health.status')
  reviewAssessments!: HealthAssessment[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The earliest due date among assessments that are neither completed nor cancelled; null when none is due.',
  })
  @Category('health.status')
  nextDueOn!: string | null;

  @Field({ description: 'Whether any assessment is overdue, as of today in England.' })
  @Category('health.status')
  overdue!: boolean;

  @Field(() => HealthChecks, {
    nullable: true,
    description:
      'Registrations with doctor and dentist, teeth, immunisations and development; null when none of it is recorded.',
  })
  @Category('health.status')
  checks!: HealthChecks | null;
}
