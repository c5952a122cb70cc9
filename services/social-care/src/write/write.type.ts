import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Category } from '@hub/platform';
import { Child } from '../child/child.type';

const KEY =
  'A value of your choice, new for each change (up to 200 characters). Sent again with the same change it answers with the first outcome instead of writing twice.';

/** What every change says. Which child, and the rest, are keys: what is written carries its own category. */
@InputType({ description: 'What every change says.' })
export class WriteInput {
  @Category('structure')
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Category('structure')
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  // Nullable, and not only defaulted: graphql-jit refuses a required field that is left out.
  @Category('structure')
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True: checks everything, shows how it would be, and writes nothing.',
  })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'What a change did.' })
export class WrittenRecord {
  @Category('structure')
  @Field(() => ID, {
    nullable: true,
    description: 'The record that was written; null after a dry run, and where there is one for each child only.',
  })
  recordId!: string | null;

  @Category('structure')
  @Field(() => Int, { nullable: true, description: 'Its version now; null for what has none.' })
  version!: number | null;

  @Category('structure')
  @Field(() => Boolean, { description: 'True when nothing was written, because you asked only to check.' })
  dryRun!: boolean;

  @Category('structure')
  @Field(() => Boolean, {
    description: 'True when this key had been used for the same change before: this is its first outcome.',
  })
  repeated!: boolean;

  @Category('structure')
  @Field(() => Child, { nullable: true, description: 'The child with the change; after a dry run as it would be.' })
  child!: Child | null;
}
