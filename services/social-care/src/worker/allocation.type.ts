import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { Professional, WorkerRelationship } from './worker.type';

const KEY =
  'A value of your choice, new for each change (up to 200 characters). Sent again with the same change it answers with the first outcome instead of writing twice.';
const DRY_RUN = 'Checks everything and writes nothing.';

@InputType({ description: 'Which professional is to work with which child, from when.' })
export class AllocateWorkerInput {
  @Category('care.contacts')
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Category('care.contacts')
  @Field(() => ID, { description: 'The professional, by the name under which they sign in.' })
  workerId!: string;

  @Category('care.contacts')
  @Field(() => WorkerRelationship, { description: 'What they are to be to the child.' })
  relationship!: WorkerRelationship;

  @Category('care.contacts')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day, at most a year from today; today when left out.',
  })
  startedOn?: string | null;

  @Category('care.contacts')
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string;

  @Category('care.contacts')
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  dryRun?: boolean | null;
}

@InputType({ description: 'Which allocation ends, and when.' })
export class EndAllocationInput {
  @Category('care.contacts')
  @Field(() => ID, { description: 'The allocation.' })
  allocationId!: string;

  @Category('care.contacts')
  @Field(() => Int, { description: 'The version that you read. If somebody has changed it since, nothing is written.' })
  expectedVersion!: number;

  @Category('care.contacts')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day without it, at most a year from today; today when left out. Access ends with it.',
  })
  endedOn?: string | null;

  @Category('care.contacts')
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string;

  @Category('care.contacts')
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  dryRun?: boolean | null;
}

/** Both payloads have the same fields, and are two types so that either may grow. What names a person is in `allocation`. */
@ObjectType('AllocationPayload')
abstract class AllocationPayload {
  @Category('structure')
  @Field(() => ID, {
    nullable: true,
    description: 'The allocation that was written. Null after a dry run of a new one.',
  })
  allocationId!: string | null;

  @Category('structure')
  @Field(() => Int, { description: 'Its version after this change.' })
  version!: number;

  @Category('structure')
  @Field(() => Professional, {
    nullable: true,
    description: 'The allocation as it stands now. Null when you no longer see the child.',
  })
  allocation!: Professional | null;

  @Category('structure')
  @Field(() => Boolean, { description: 'Whether this was a dry run, so that nothing was written.' })
  dryRun!: boolean;

  @Category('structure')
  @Field(() => Boolean, { description: 'Whether this change had been written before under the same idempotency key.' })
  repeated!: boolean;
}

@ObjectType({ description: 'What came of an allocation.' })
export class AllocateWorkerPayload extends AllocationPayload {}

@ObjectType({ description: 'What came of the end of an allocation.' })
export class EndAllocationPayload extends AllocationPayload {}
