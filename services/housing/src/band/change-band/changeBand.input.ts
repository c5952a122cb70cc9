import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { Band } from '../Band';

@InputType({ description: 'In which band an application is from now on.' })
export class ChangeBandInput {
  @Field(() => ID, { description: 'The application.' })
  @Category('housing.application')
  applicationId!: string;

  @Field(() => Band, { nullable: true, description: 'The band; null takes the application off the housing register.' })
  @Category('housing.application')
  band?: Band | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day: not in the future, and not before the present band’s; today when left out.',
  })
  @Category('housing.application')
  since?: string | null;

  @Field({ description: 'Why, in up to 500 characters. The young person reads it.' })
  @Category('housing.application')
  reason!: string;

  @Field(() => Int, { description: EXPECTED_VERSION })
  @Category('housing.application')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('housing.application')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('housing.application')
  dryRun?: boolean | null;
}
