import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../inputDescriptions';

@InputType({ description: 'That a record is this child’s.' })
export class ConfirmMatchInput {
  @Field(() => ID, { description: 'The candidate. When somebody decided on it meanwhile, nothing is saved.' })
  @Category('recordMatch')
  recordMatchId!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('recordMatch')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('recordMatch')
  dryRun?: boolean | null;
}

@InputType({ description: 'That a record is not this child’s.' })
export class RejectMatchInput {
  @Field(() => ID, { description: 'The candidate. When somebody decided on it meanwhile, nothing is saved.' })
  @Category('recordMatch')
  recordMatchId!: string;

  @Field({ description: 'Why, without anything that is on either record; at most 2,000 characters.' })
  @Category('recordMatch')
  reason!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('recordMatch')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('recordMatch')
  dryRun?: boolean | null;
}

@InputType({ description: 'Which match was wrong, and why.' })
export class UndoMatchInput {
  @Field(() => ID, { description: 'The match.' })
  @Category('recordMatch')
  recordLinkId!: string;

  @Field({ description: 'Why, without anything that is on either record; at most 2,000 characters.' })
  @Category('recordMatch')
  reason!: string;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('recordMatch')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('recordMatch')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('recordMatch')
  dryRun?: boolean | null;
}
