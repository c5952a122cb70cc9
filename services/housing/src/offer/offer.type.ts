import { Category, DateScalar } from '@hub/platform';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Band } from '../band/Band';
import { CostOption } from './costOption.type';
import { Eligibility } from './eligibility.type';

@ObjectType({
  description: 'What a council offers to care leavers, as it published it (Open Referral UK: service).',
})
@Directive('@key(fields: "id")')
export class Offer {
  /** The council that published it; the graph shows the council. */
  councilCode!: string;

  /** The day that was asked about; the graph shows who answered for it on that day. */
  day!: string;

  @Field(() => ID, { description: 'The offer’s own id.' })
  @Category('public.offers')
  id!: string;

  @Field({ description: 'What it is called.' })
  @Category('public.offers')
  name!: string;

  @Field({ description: 'What is offered, in the council’s own words.' })
  @Category('public.offers')
  description!: string;

  @Field(() => Eligibility, { description: 'Whom it is for.' })
  @Category('public.offers')
  eligibility!: Eligibility;

  @Field(() => [CostOption], { description: 'What it costs; empty when nothing was said.' })
  @Category('public.offers')
  costOptions!: CostOption[];

  @Field(() => Band, {
    nullable: true,
    description: 'The band that it promises to every care leaver, when it promises one.',
  })
  @Category('public.offers')
  promisedBand!: Band | null;

  @Field(() => String, { nullable: true, description: 'The council’s own page about it.' })
  @Category('public.offers')
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'The document in which it was promised.' })
  @Category('public.offers')
  source!: string | null;

  @Field(() => DateScalar, { description: 'The first day on which it stands.' })
  @Category('public.offers')
  publishedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer stands; null while it does.',
  })
  @Category('public.offers')
  withdrawnOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day, up to the day that you asked about, on which the council said that it is right (assured_date); null when nobody did since it was published.',
  })
  @Category('public.offers')
  assuredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who said so: a post and a council, no name.' })
  @Category('public.offers')
  assuredBy!: string | null;

  @Field({
    description: 'Whether nobody has said for twelve months that it is right, as of the day that you asked about.',
  })
  @Category('public.offers')
  stale!: boolean;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('public.offers')
  version!: number;
}
