import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { ObjectionDecision } from '../ObjectionDecision';

@InputType({ description: 'The answer to an objection. The young person reads it.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'The objection.' })
  @Category('assurance.review')
  objectionId!: string;

  @Field(() => ObjectionDecision, { description: 'What is decided.' })
  @Category('assurance.review')
  decision!: ObjectionDecision;

  @Field({ description: 'The answer, in words that the young person understands; at most 2,000 characters.' })
  @Category('assurance.review')
  answer!: string;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('assurance.review')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('assurance.review')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('assurance.review')
  dryRun?: boolean | null;
}
