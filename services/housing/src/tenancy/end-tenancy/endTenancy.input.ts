import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';

@InputType({ description: 'Which tenancy ended or will end, and when.' })
export class EndTenancyInput {
  @Field(() => ID, { description: 'The tenancy.' })
  @Category('housing.tenancy')
  tenancyId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day without it, up to a year before or after today; today when left out.',
  })
  @Category('housing.tenancy')
  endedOn?: string | null;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('housing.tenancy')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('housing.tenancy')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('housing.tenancy')
  dryRun?: boolean | null;
}
