import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../../inputDescriptions';
import { TenancyKind } from '../TenancyKind';

@InputType({ description: 'A home that housing found or knows of.' })
export class RecordTenancyInput {
  @Field(() => ID, { description: 'Whose home it is: an applicant to whom your council owes a duty.' })
  @Category('housing.tenancy')
  childId!: string;

  @Field(() => TenancyKind, { description: 'What kind of home.' })
  @Category('housing.tenancy')
  kind!: TenancyKind;

  @Field({ description: 'The landlord, or who runs the place.' })
  @Category('housing.tenancy')
  provider!: string;

  @Field({ description: 'The address without the postcode.' })
  @Category('housing.tenancy')
  address!: string;

  @Field({ description: 'The postcode, such as YO90 1AB.' })
  @Category('housing.tenancy')
  postcode!: string;

  @Field(() => DateScalar, { description: 'The first day; up to a year before or after today.' })
  @Category('housing.tenancy')
  startedOn!: string;

  @Field(() => ID, { nullable: true, description: 'Your council, by its code; needed only when you act for several.' })
  @Category('housing.tenancy')
  council?: string | null;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('housing.tenancy')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('housing.tenancy')
  dryRun?: boolean | null;
}
