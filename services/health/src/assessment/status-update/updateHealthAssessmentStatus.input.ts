import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssessmentStatus } from '../AssessmentStatus';
import { CancellationReason } from '../CancellationReason';
import { PractitionerType } from '../PractitionerType';

@InputType({ description: 'What a health assessment has become.' })
export class UpdateHealthAssessmentStatusInput {
  @Field(() => ID, { description: 'The assessment.' })
  @Category('health.status')
  assessmentId!: string;

  @Field(() => AssessmentStatus, {
    description:
      'What it has become. Requested can become booked, completed, declined or cancelled; booked the same, or not attended, or booked for another day; declined and not attended can be booked again or cancelled. Completed and cancelled are final.',
  })
  @Category('health.status')
  status!: AssessmentStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the appointment. Needed for BOOKED, and only then.' })
  @Category('health.status')
  bookedFor?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which it took place, not in the future and not before the count of its due date began. Needed for COMPLETED, and only then.',
  })
  @Category('health.status')
  completedOn?: string | null;

  @Field(() => PractitionerType, {
    nullable: true,
    description:
      'Profession of whoever carried it out. Needed for COMPLETED, and only then. An initial assessment must be carried out by a registered medical practitioner.',
  })
  @Category('health.status')
  practitionerType?: PractitionerType | null;

  @Field(() => CancellationReason, {
    nullable: true,
    description: 'Why it is cancelled. For CANCELLED, and only then.',
  })
  @Category('health.status')
  cancelledBecause?: CancellationReason | null;

  @Field(() => Int, { description: 'The `version` that you read. When somebody changed it since, nothing is saved.' })
  @Category('health.status')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key answers what the first one did, and saves nothing twice.',
  })
  @Category('health.status')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'true: say what would change, and save nothing.',
  })
  @Category('health.status')
  dryRun?: boolean | null;
}
