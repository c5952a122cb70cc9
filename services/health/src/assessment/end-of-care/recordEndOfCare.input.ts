import { Category } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../../writing/inputDescriptions';

@InputType({ description: 'That health was told: this child is not looked after any more.' })
export class RecordEndOfCareInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('health.status')
  childId!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.status')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.status')
  dryRun?: boolean | null;
}
