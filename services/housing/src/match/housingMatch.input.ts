import { Category } from '@hub/platform';
import { Field, InputType } from 'type-graphql';
import { ApplicationStatus } from '../application/ApplicationStatus';
import { Band } from '../band/Band';
import { DutyKind } from '../duty/DutyKind';
import { TenancyKind } from '../tenancy/TenancyKind';

@InputType({ description: 'Whom to look at, by what housing knows of them; all that is given must be true.' })
export class HousingMatch {
  @Field(() => Band, { nullable: true, description: 'Have an application in this band.' })
  @Category('housing.application')
  band?: Band | null;

  @Field(() => ApplicationStatus, { nullable: true, description: 'Have an application that has come this far.' })
  @Category('housing.application')
  applicationStatus?: ApplicationStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: a council owes a duty of Housing Act 1996 Part 7 today; false: none does, as far as is recorded.',
  })
  @Category('housing.application')
  dutyOwed?: boolean | null;

  @Field(() => DutyKind, { nullable: true, description: 'A council owes this duty today.' })
  @Category('housing.application')
  duty?: DutyKind | null;

  @Field(() => TenancyKind, { nullable: true, description: 'Have a home of this kind today.' })
  @Category('housing.tenancy')
  tenancyKind?: TenancyKind | null;
}
