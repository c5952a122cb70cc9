import { Field, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { CareLeaverStatus } from '../care-status/careStatus.type';
import { legalStatusCodes } from '../codes';
import { PlacementKind } from './placementKind';

@InputType({
  description:
    'Which children, by what social care holds. All that is given has to be true of a child; what is left out or null does not narrow. What is not recorded matches nothing, neither true nor false.',
})
export class SocialCareMatch {
  @Category('care.placementType')
  @Field(() => PlacementKind, { nullable: true, description: 'Placed so today.' })
  placementKind?: PlacementKind | null;

  @Category('care.placementType')
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: placed outside the authority’s area today; false: inside it.',
  })
  placedOutOfArea?: boolean | null;

  @Category('care.placementType')
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: placed more than 20 miles from home today; false: within 20 miles.',
  })
  placedOver20Miles?: boolean | null;

  @Category('care.legal')
  @Field(() => legalStatusCodes.graphType, { nullable: true, description: 'Of this legal status today.' })
  legalStatus?: string | null;

  @Category('care.status')
  @Field(() => Boolean, { nullable: true, description: 'True: looked after as last recorded; false: not any more.' })
  lookedAfter?: boolean | null;

  @Category('care.status')
  @Field(() => DateScalar, { nullable: true, description: 'The latest period of care began on this day or later.' })
  enteredCareFrom?: string | null;

  @Category('care.status')
  @Field(() => DateScalar, { nullable: true, description: 'The latest period of care began on this day or earlier.' })
  enteredCareTo?: string | null;

  @Category('care.status')
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: relevant, former relevant or qualifying today; false: none of these.',
  })
  careLeaver?: boolean | null;

  @Category('care.status')
  @Field(() => CareLeaverStatus, { nullable: true, description: 'Of this status as care leaver today.' })
  careLeaverStatus?: CareLeaverStatus | null;

  @Category('identity.name')
  @Field(() => Int, { nullable: true, description: 'Of this age in years today, or older.' })
  ageFrom?: number | null;

  @Category('identity.name')
  @Field(() => Int, { nullable: true, description: 'Of this age in years today, or younger.' })
  ageTo?: number | null;

  @Category('identity.characteristics')
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: is or was an unaccompanied asylum seeker; false: was not.',
  })
  unaccompaniedAsylumSeeker?: boolean | null;

  @Category('care.plan')
  @Field(() => Boolean, { nullable: true, description: 'True: the next visit is overdue today; false: it is not.' })
  visitOverdue?: boolean | null;

  @Category('leaver.pathway')
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the review of the pathway plan is overdue today; false: it is not.',
  })
  pathwayReviewOverdue?: boolean | null;
}
