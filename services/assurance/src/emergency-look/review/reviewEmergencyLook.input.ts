import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { ReviewDecision } from '../ReviewDecision';

@InputType({ description: 'A decision on an emergency look.' })
export class ReviewEmergencyLookInput {
  @Field(() => ID, { description: 'The look.' })
  @Category('assurance.review')
  lookId!: string;

  @Field(() => ReviewDecision, { description: 'What is decided.' })
  @Category('assurance.review')
  decision!: ReviewDecision;

  @Field({ description: 'Why, and what was done about it; at most 2,000 characters.' })
  @Category('assurance.review')
  words!: string;

  @Field(() => Int, { description: `${EXPECTED_VERSION} 0 when nobody decided yet.` })
  @Category('assurance.review')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('assurance.review')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('assurance.review')
  dryRun?: boolean | null;
}
