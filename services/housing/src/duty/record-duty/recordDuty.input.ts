import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { DutyKind } from '../DutyKind';

@InputType({ description: 'A duty that the council has taken on towards the applicant.' })
export class RecordDutyInput {
  @Field(() => ID, { description: 'The application.' })
  @Category('housing.application')
  applicationId!: string;

  @Field(() => DutyKind, {
    description: 'Which duty. RELIEF ends PREVENTION; MAIN ends all others, and follows 56 days of RELIEF.',
  })
  @Category('housing.application')
  kind!: DutyKind;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it is owed: not in the future, not before the application; today when left out.',
  })
  @Category('housing.application')
  startedOn?: string | null;

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
