import { Field, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { placementTypeCodes, providerCodes } from '../codes';

@ObjectType({ description: 'Where the child lives today, without the address.' })
export class Placement {
  @Category('care.placementType')
  @Field(() => placementTypeCodes.graphType, {
    nullable: true,
    description: 'The kind of place. Null when none or an unknown code was returned.',
  })
  type!: string | null;

  @Category('care.placementType')
  @Field(() => String, { nullable: true, description: 'The SSDA903 code of the kind of place, as it was returned.' })
  typeCode!: string | null;

  @Category('care.placementType')
  @Field(() => String, { nullable: true, description: 'The kind of place in plain words.' })
  typeLabel!: string | null;

  @Category('care.placementType')
  @Field(() => providerCodes.graphType, {
    nullable: true,
    description: 'Who provides it. Null for temporary placements and where none was returned.',
  })
  provider!: string | null;

  @Category('care.placementType')
  @Field(() => DateScalar, { description: 'The day on which the child came to live there.' })
  since!: string;

  @Category('care.placementType')
  @Field(() => Int, {
    description:
      'How many placements on record came before this one, over all periods of care; temporary ones (SSDA903 T0 to T4) do not count.',
  })
  moves!: number;
}

@ObjectType({
  description: 'The address where the child lives today. Of all that is held, the most dangerous in wrong hands.',
})
export class PlacementAddress {
  @Category('care.placementAddress')
  @Field(() => String, { nullable: true, description: 'Postcode of the placement, as it was returned.' })
  postcode!: string | null;

  @Category('care.placementAddress')
  @Field(() => DateScalar, { description: 'The day on which the child came to live there.' })
  since!: string;
}
