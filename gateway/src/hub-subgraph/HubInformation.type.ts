import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '@hub/platform';

@Category('public.hub')
@ObjectType({ description: 'One item of the agreement: the smallest thing that is shared or not.' })
export class AgreementItem {
  @Category('public.hub')
  @Field({ description: 'Its name, such as care.placementType.' })
  name!: string;

  @Category('public.hub')
  @Field({ description: 'What it holds, in plain words.' })
  holds!: string;

  @Category('public.hub')
  @Field({ description: 'The data controller that owns it.' })
  owner!: string;

  @Category('public.hub')
  @Field(() => [String], { description: 'Why the law allows it to be shared.' })
  legalGateways!: string[];
}

@Category('public.hub')
@ObjectType({ description: 'The data-sharing agreement that decides every answer of the hub.' })
export class AgreementSummary {
  @Category('public.hub')
  @Field(() => Int, { description: 'Its version; a change of what is shared makes a new one.' })
  version!: number;

  @Category('public.hub')
  @Field({ description: 'The first day that it is in effect, yyyy-mm-dd.' })
  effectiveFrom!: string;

  @Category('public.hub')
  @Field({ description: 'SHA-256 of its canonical text, hexadecimal: two copies with the same digest mean the same.' })
  digest!: string;

  @Category('public.hub')
  @Field(() => [AgreementItem], { description: 'Everything that is shared with anybody, item by item.' })
  items!: AgreementItem[];
}

@Category('public.hub')
@ObjectType({ description: 'What this hub is, and who is in it. Anybody may read it.' })
export class HubInformation {
  @Category('public.hub')
  @Field({ description: 'Its name.' })
  name!: string;

  @Category('public.hub')
  @Field({ description: 'What it is for, in one sentence.' })
  purpose!: string;

  @Category('public.hub')
  @Field(() => [String], { description: 'The agencies whose services are connected now.' })
  agencies!: string[];

  @Category('public.hub')
  @Field(() => AgreementSummary, { description: 'The agreement in force.' })
  agreement!: AgreementSummary;
}
