import { Category } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../../inputDescriptions';

@InputType({ description: 'What a young person objects to. A worker records it as the young person said it.' })
export class RecordObjectionInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('permission')
  childId!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Items of the agreement, such as health.status; left out or empty: everything.',
  })
  @Category('permission')
  about?: string[] | null;

  @Field({ description: 'The objection itself; at most 2,000 characters.' })
  @Category('permission')
  words!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('permission')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('permission')
  dryRun?: boolean | null;
}
