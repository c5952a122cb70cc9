import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenancyKind } from './TenancyKind';

@ObjectType({ description: 'A home that housing found or knows of, from a day until a day.' })
export class HousingTenancy {
  /** For row checks; the graph does not show it. */
  childId!: string;

  /** The council whose officers keep the record; the graph shows the council. */
  councilCode!: string;

  @Field(() => ID, { description: 'The tenancy’s own id.' })
  @Category('housing.tenancy')
  id!: string;

  @Field(() => TenancyKind, { description: 'What kind of home.' })
  @Category('housing.tenancy')
  kind!: TenancyKind;

  @Field({ description: 'The landlord, or who runs the place.' })
  @Category('housing.tenancy')
  provider!: string;

  @Field({ description: 'The address without the postcode.' })
  @Category('housing.tenancy')
  address!: string;

  @Field({ description: 'The postcode.' })
  @Category('housing.tenancy')
  postcode!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  @Category('housing.tenancy')
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was over; null while it is not known.',
  })
  @Category('housing.tenancy')
  endedOn!: string | null;

  @Field({ description: 'Whether the person has it today, in England.' })
  @Category('housing.tenancy')
  current!: boolean;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('housing.tenancy')
  version!: number;
}
