import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '@hub/platform';
import { CareStatus } from '../care-status/careStatus.type';
import { ChildCharacteristics, ChildName } from '../identity/identity.type';
import { LegalRecord } from '../legal/legal.type';
import { Placement, PlacementAddress } from '../placement/placement.type';
import { Review } from '../review/review.type';
import { Professional } from '../worker/worker.type';

@ObjectType({
  description: 'What social care holds. A part that is null was not released to you or could not be read.',
})
export class CareRecord {
  @Category('care.status')
  @Field(() => CareStatus, {
    nullable: true,
    description: 'Whether the child is looked after, since when, and by whom.',
  })
  status?: CareStatus | null;

  @Category('care.legal')
  @Field(() => LegalRecord, { nullable: true, description: 'Legal status, category of need and episodes of care.' })
  legal?: LegalRecord | null;

  @Category('care.placementType')
  @Field(() => Placement, {
    nullable: true,
    description: 'The placement of today, without the address. Null when there is none today.',
  })
  placement?: Placement | null;

  @Category('care.placementAddress')
  @Field(() => PlacementAddress, {
    nullable: true,
    description: 'The address of today’s placement. Null when there is none today.',
  })
  placementAddress?: PlacementAddress | null;

  @Category('care.reviews')
  @Field(() => [Review], { nullable: true, description: 'Reviews on record, the latest first.' })
  reviews?: Review[] | null;

  @Category('care.contacts')
  @Field(() => [Professional], {
    nullable: true,
    description: 'Professionals allocated to the child whose allocation has not ended.',
  })
  professionals?: Professional[] | null;
}

@ObjectType({
  description:
    'A child looked after by a local authority, or a care leaver. Social care gives the id that all agencies use.',
})
@Directive('@key(fields: "id")')
export class Child {
  @Category('structure')
  @Field(() => ID, { description: 'The id by which all agencies know the child.' })
  id!: string;

  @Category('identity.localId')
  @Field(() => String, {
    nullable: true,
    description: 'The authority’s own child id (SSDA903 CHILD). Null when none is held.',
  })
  localId?: string | null;

  @Category('identity.name')
  @Field(() => ChildName, { nullable: true, description: 'Name, date of birth and sex. Null when none is held.' })
  name?: ChildName | null;

  @Category('identity.characteristics')
  @Field(() => ChildCharacteristics, {
    nullable: true,
    description: 'Ethnicity and asylum status. Null when none is held.',
  })
  characteristics?: ChildCharacteristics | null;

  @Category('structure')
  @Field(() => CareRecord, { nullable: true, description: 'What social care holds of the child.' })
  care?: CareRecord | null;
}
