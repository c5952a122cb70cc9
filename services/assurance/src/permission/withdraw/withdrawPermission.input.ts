import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';

@InputType({ description: 'What a young person takes back.' })
export class WithdrawPermissionInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('permission')
  childId!: string;

  @Field(() => ID, { description: 'The permission.' })
  @Category('permission')
  permissionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the young person said about it; at most 2,000 characters.',
  })
  @Category('permission')
  words?: string | null;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('permission')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('permission')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('permission')
  dryRun?: boolean | null;
}
