import {
  Directive,
  Field,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { Category } from '../../policy/Category';

export enum ToyLegalStatus {
  FULL_CARE_ORDER = 'C2',
  ACCOMMODATED = 'V2',
}
registerEnumType(ToyLegalStatus, { name: 'ToyLegalStatus' });

@InterfaceType()
export abstract class ToyLook {
  @Category('care.legal')
  @Field(() => String, { nullable: true })
  note?: string;
}

@ObjectType({ implements: ToyLook })
export class ToyVisit extends ToyLook {
  @Category('care.status')
  @Field(() => String, { nullable: true })
  seenOn?: string;
}

@ObjectType()
export class ToyCall {
  @Category('care.legal')
  @Field(() => String, { nullable: true })
  answer?: string;
}

export const ToyEvent = createUnionType({ name: 'ToyEvent', types: () => [ToyVisit, ToyCall] as const });

@ObjectType()
export class ToyEpisode {
  @Category('care.legal')
  @Field(() => ToyLegalStatus)
  legalStatus!: ToyLegalStatus;

  @Category('care.legal')
  @Field(() => String)
  startedOn!: string;
}

@ObjectType({ description: 'Legal status and episodes.' })
export class ToyLegalRecord {
  @Category('care.legal')
  @Field(() => ToyLegalStatus)
  legalStatus!: ToyLegalStatus;

  @Category('care.legal')
  @Field(() => [ToyEpisode])
  episodes!: ToyEpisode[];
}

@ObjectType()
export class ToyCareRecord {
  @Category('care.status')
  @Field(() => Boolean, { nullable: true })
  lookedAfter?: boolean;

  @Category('care.legal')
  @Field(() => ToyLegalRecord, { nullable: true })
  legal?: ToyLegalRecord;

  @Category('structure')
  @Field(() => [ToyEvent], { nullable: true })
  events?: (typeof ToyEvent)[];

  @Category('structure')
  @Field(() => [ToyLook], { nullable: true })
  looks?: ToyLook[];
}

@ObjectType({ description: 'A child in care or a care leaver.' })
@Directive('@key(fields: "id")')
export class Child {
  @Category('structure')
  @Field(() => ID)
  id!: string;

  @Category('identity.name')
  @Field(() => String, { nullable: true })
  givenName?: string;

  @Category('structure')
  @Field(() => ToyCareRecord, { nullable: true })
  care?: ToyCareRecord;

  @Category('care.missing')
  @Field(() => Int, { nullable: true })
  timesMissing?: number;
}

@ObjectType()
export class ToyHub {
  @Category('public.hub')
  @Field(() => String)
  name!: string;
}

@InputType()
export class ToyChildFilter {
  @Category('identity.localId')
  @Field(() => String, { nullable: true })
  localId?: string;
}

@InputType()
export class ToyLegalStatusInput {
  @Category('structure')
  @Field(() => ID)
  childId!: string;

  @Category('care.legal')
  @Field(() => ToyLegalStatus)
  legalStatus!: ToyLegalStatus;
}

@ObjectType()
export class ToyLegalStatusPayload {
  @Category('structure')
  @Field(() => Child, { nullable: true })
  child?: Child;
}
