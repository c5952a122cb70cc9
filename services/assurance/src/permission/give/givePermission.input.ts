import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { PermittedUse } from '../PermittedUse';

@InputType({ description: 'What a young person allows. A worker records it as the young person said it.' })
export class GivePermissionInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('permission')
  childId!: string;

  @Field({ description: 'The agency that may see it: one of `choices`.' })
  @Category('permission')
  recipient!: string;

  @Field({ description: 'The item of the agreement: one of `choices`.' })
  @Category('permission')
  item!: string;

  @Field(() => PermittedUse, {
    nullable: true,
    defaultValue: PermittedUse.CARE_AND_DUTY,
    description: 'What it may be used for.',
  })
  @Category('permission')
  use?: PermittedUse | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the young person said about it; at most 2,000 characters.',
  })
  @Category('permission')
  words?: string | null;

  @Field(() => Int, { description: `${EXPECTED_VERSION} 0 when this was never allowed before.` })
  @Category('permission')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('permission')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('permission')
  dryRun?: boolean | null;
}
