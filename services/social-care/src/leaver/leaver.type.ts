import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { accommodationCodes, activityCodes, inTouchCodes } from '../codes';

@ObjectType({ description: 'The pathway plan (Children Act 1989 s.23E).' })
export class PathwayPlan {
  @Category('leaver.pathway')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a change.' })
  version!: number;

  @Category('leaver.pathway')
  @Field(() => DateScalar, { description: 'The day on which it was first agreed.' })
  agreedOn!: string;

  @Category('leaver.pathway')
  @Field(() => DateScalar, { nullable: true, description: 'The day of its last review; null when there was none yet.' })
  reviewedOn!: string | null;

  @Category('leaver.pathway')
  @Field(() => DateScalar, { description: 'The last day for the next review: six months after the one before.' })
  reviewDueOn!: string;

  @Category('leaver.pathway')
  @Field(() => Boolean, { description: 'Whether the review was not done by the day of reviewDueOn, as of today.' })
  reviewOverdue!: boolean;

  @Category('leaver.pathway')
  @Field(() => String, {
    nullable: true,
    description: 'What the young person wants to reach, and who helps with what, in words.',
  })
  goals!: string | null;

  @Category('leaver.pathway')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the young person agrees with it; null when not recorded.',
  })
  youngPersonAgrees!: boolean | null;
}

@ObjectType({
  description: 'Whether the authority was in touch with a care leaver on a day, and what they mainly did then.',
})
export class LeaverActivity {
  @Category('leaver.activity')
  @Field(() => ID, { description: 'The record, to be named when it is corrected.' })
  activityId!: string;

  @Category('leaver.activity')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a correction.' })
  version!: number;

  @Category('leaver.activity')
  @Field(() => DateScalar, { description: 'The day for which it holds.' })
  asAt!: string;

  @Category('leaver.activity')
  @Field(() => inTouchCodes.graphType, {
    nullable: true,
    description: 'Whether in touch (SSDA903 IN_TOUCH); null when not recorded, or when the code is unknown.',
  })
  inTouch!: string | null;

  @Category('leaver.activity')
  @Field(() => activityCodes.graphType, {
    nullable: true,
    description: 'Main activity (ACTIV); null when it is not known.',
  })
  activity!: string | null;

  @Category('leaver.activity')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether in education, employment or training (EET); null when not known.',
  })
  inEducationEmploymentOrTraining!: boolean | null;

  @Category('leaver.activity')
  @Field(() => String, {
    nullable: true,
    description: 'What else is worth knowing, in words that the young person may read.',
  })
  note!: string | null;
}

@ObjectType({ description: 'In what kind of accommodation a care leaver lives, without the address.' })
export class LeaverAccommodation {
  @Category('leaver.accommodation')
  @Field(() => ID, { description: 'The record, to be named when it is changed.' })
  accommodationId!: string;

  @Category('leaver.accommodation')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a change.' })
  version!: number;

  @Category('leaver.accommodation')
  @Field(() => DateScalar, { description: 'The day of moving in.' })
  since!: string;

  @Category('leaver.accommodation')
  @Field(() => DateScalar, { nullable: true, description: 'The day of moving out; null while they live there.' })
  endedOn!: string | null;

  @Category('leaver.accommodation')
  @Field(() => accommodationCodes.graphType, {
    nullable: true,
    description: 'Of what kind (SSDA903 ACCOM without its suffix); null when it is not known.',
  })
  kind!: string | null;

  @Category('leaver.accommodation')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is suitable (ACCOM suffix 1) or not (2); null when that was not judged.',
  })
  suitable!: boolean | null;

  @Category('leaver.accommodation')
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the first visit there; it is due within seven days of moving in. Null when there was none.',
  })
  visitedOn!: string | null;
}

@ObjectType({ description: 'Where a care leaver lives today.' })
export class LeaverAddress {
  @Category('leaver.address')
  @Field(() => DateScalar, { description: 'The day of moving in.' })
  since!: string;

  @Category('leaver.address')
  @Field(() => String, { nullable: true, description: 'The address without the postcode; null when not recorded.' })
  address!: string | null;

  @Category('leaver.address')
  @Field(() => String, { nullable: true, description: 'The postcode; null when not recorded.' })
  postcode!: string | null;
}

@ObjectType({
  description:
    'What social care holds of a young person from 16 on who is to leave, or has left, its care. Nothing here ends at 25.',
})
export class CareLeaverRecord {
  @Category('leaver.pathway')
  @Field(() => PathwayPlan, { nullable: true, description: 'The pathway plan. Null when there is none.' })
  pathway?: PathwayPlan | null;

  @Category('leaver.activity')
  @Field(() => [LeaverActivity], { nullable: true, description: 'Contact and main activity, the latest first.' })
  activity?: LeaverActivity[] | null;

  @Category('leaver.accommodation')
  @Field(() => [LeaverAccommodation], {
    nullable: true,
    description: 'Accommodation since leaving care, the latest first.',
  })
  accommodation?: LeaverAccommodation[] | null;

  @Category('leaver.address')
  @Field(() => LeaverAddress, { nullable: true, description: 'Where they live today. Null when it is not recorded.' })
  address?: LeaverAddress | null;
}
