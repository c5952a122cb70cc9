import { Field, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { defineWords, placementTypeCodes, providerCodes } from '../codes';

export const DistanceBand = defineWords(
  'DistanceBand',
  'How far a placement is from the child’s home, as the crow flies.',
  {
    WITHIN_20_MILES: '20 miles or less.',
    OVER_20_MILES: 'More than 20 miles.',
  },
);
export type DistanceBand = keyof typeof DistanceBand;

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

  @Category('care.placementType')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it lies outside the area of the responsible authority; null when not known: a return does not say.',
  })
  outOfArea!: boolean | null;

  @Category('care.placementType')
  @Field(() => DistanceBand, {
    nullable: true,
    description:
      'How far it is from the home of the child’s family, in miles; null when not known: a return does not say.',
  })
  distanceBand!: DistanceBand | null;
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
