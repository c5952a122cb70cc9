import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { DutyEndReason } from '../DutyEndReason';

@InputType({ description: 'A duty that the council no longer owes, and why.' })
export class EndDutyInput {
  @Field(() => ID, { description: 'The application.' })
  @Category('housing.application')
  applicationId!: string;

  @Field(() => ID, { description: 'The duty, one of the application’s.' })
  @Category('housing.application')
  dutyId!: string;

  @Field(() => DutyEndReason, { description: 'Why. Which reasons may end which duty follows from the Act.' })
  @Category('housing.application')
  reason!: DutyEndReason;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it is no longer owed: not in the future; today when left out. With the last duty your access to the applicant ends.',
  })
  @Category('housing.application')
  endedOn?: string | null;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('housing.application')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('housing.application')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('housing.application')
  dryRun?: boolean | null;
}
