import { Category, DateScalar } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { ItemAccess } from './ItemAccess';

@Category('public.hub')
@ObjectType({ description: 'One item of the agreement, and what it means for you.' })
export class OwnAgreementItem {
  @Field({ description: 'Its name, such as care.placementType.' })
  @Category('public.hub')
  item!: string;

  @Field({ description: 'What it holds, in plain words.' })
  @Category('public.hub')
  holds!: string;

  @Field({ description: 'The data controller that owns it.' })
  @Category('public.hub')
  owner!: string;

  @Field(() => ItemAccess, { description: 'Whether you may read it now.' })
  @Category('public.hub')
  reading!: ItemAccess;

  @Field(() => ItemAccess, { description: 'Whether you may change it now.' })
  @Category('public.hub')
  changing!: ItemAccess;

  @Field({ description: 'The same in one or two sentences, with the reason where you may not.' })
  @Category('public.hub')
  inWords!: string;

  @Field(() => [String], { description: 'Purposes of yours with which you may read it; empty when there is none.' })
  @Category('public.hub')
  withPurposes!: string[];

  @Field(() => [String], { description: 'Why the law allows it to be shared.' })
  @Category('public.hub')
  legalGateways!: string[];
}

@Category('public.hub')
@ObjectType({ description: 'What becomes of an item of the agreement for you on a day to come.' })
export class OwnAgreementChange {
  @Field(() => DateScalar, { description: 'The day: it holds from its beginning in England.' })
  @Category('public.hub')
  on!: string;

  @Field({ description: 'The item’s name, such as care.placementType.' })
  @Category('public.hub')
  item!: string;

  @Field({ description: 'What it holds, in plain words.' })
  @Category('public.hub')
  holds!: string;

  @Field({ description: 'What you may from then on, or why not.' })
  @Category('public.hub')
  inWords!: string;

  @Field({ description: 'Why the agencies agreed on it.' })
  @Category('public.hub')
  because!: string;
}

@Category('public.hub')
@ObjectType({ description: 'Your own part of the data-sharing agreement, in plain words.' })
export class OwnAgreement {
  @Field({ description: 'The agreement’s title.' })
  @Category('public.hub')
  title!: string;

  @Field(() => Int, { description: 'Its version; a change of what is shared makes a new one.' })
  @Category('public.hub')
  version!: number;

  @Field({ description: 'The first day that it is in effect, yyyy-mm-dd.' })
  @Category('public.hub')
  effectiveFrom!: string;

  @Field(() => DateScalar, { description: 'The day for which all of this is said: today in England.' })
  @Category('public.hub')
  asOf!: string;

  @Field({ description: 'Your role, in plain words.' })
  @Category('public.hub')
  role!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The agency of your role; null for a role of none in particular.',
  })
  @Category('public.hub')
  agency!: string | null;

  @Field({ description: 'Which children you reach, in one sentence. You are asked anew on every request.' })
  @Category('public.hub')
  children!: string;

  @Field(() => String, { nullable: true, description: 'What your session is for, in plain words; null for a visitor.' })
  @Category('public.hub')
  purpose!: string | null;

  @Field(() => [String], { description: 'What your role may act for, in plain words.' })
  @Category('public.hub')
  purposes!: string[];

  @Field(() => [String], { description: 'Rules that hold for everybody.' })
  @Category('public.hub')
  rules!: string[];

  @Field(() => [OwnAgreementItem], { description: 'Every item, also those that you never have, each with the reason.' })
  @Category('public.hub')
  items!: OwnAgreementItem[];

  @Field(() => [OwnAgreementChange], {
    description:
      'What begins, ends or changes for you on a day that is agreed on, the next first; empty when nothing does.',
  })
  @Category('public.hub')
  toCome!: OwnAgreementChange[];
}
