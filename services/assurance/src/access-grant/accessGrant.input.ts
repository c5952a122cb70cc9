import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../inputDescriptions';

@InputType({ description: 'Narrows a list of named grants; what is left out or null does not narrow it.' })
export class AccessGrantFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only grants to this person, as their identity provider names them.',
  })
  @Category('access.grants')
  person?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only grants about this child, by the hub’s own id.' })
  @Category('access.grants')
  childReference?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those in force today in England; false: only the others.',
  })
  @Category('access.grants')
  inForce?: boolean | null;
}

@InputType({ description: 'A named grant: to whom, about whom, what, from when to when, and why.' })
export class GiveAccessGrantInput {
  @Field({ description: 'The reader, as their identity provider names them. Never you.' })
  @Category('access.grants')
  person!: string;

  @Field(() => ID, { description: 'The hub’s own id of the child.' })
  @Category('access.grants')
  childReference!: string;

  @Field(() => [String], { description: 'The items of the agreement: of the controllers for whom you are guardian.' })
  @Category('access.grants')
  items!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'First day, from today on; today when left out.' })
  @Category('access.grants')
  from?: string | null;

  // Nullable, so that whoever leaves the end out is told why it is needed.
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day, within a year of the first. A grant without an end is refused.',
  })
  @Category('access.grants')
  until?: string | null;

  @Field({ description: 'Why; at most 2,000 characters.' })
  @Category('access.grants')
  reason!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('access.grants')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('access.grants')
  dryRun?: boolean | null;
}

@InputType({ description: 'Which grant ends now, and why.' })
export class EndAccessGrantInput {
  @Field(() => ID, { description: 'The grant.' })
  @Category('access.grants')
  accessGrantId!: string;

  @Field({ description: 'Why; at most 2,000 characters.' })
  @Category('access.grants')
  reason!: string;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('access.grants')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('access.grants')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('access.grants')
  dryRun?: boolean | null;
}
