import { Category } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CostOptionRecord } from './OfferRecord';

@ObjectType({ description: 'One way in which an offer costs something (Open Referral UK: cost_option).' })
export class CostOption implements CostOptionRecord {
  @Field({ description: 'In a few words, such as “Free” or “A month in advance”.' })
  @Category('public.offers')
  option!: string;

  @Field(() => Int, { nullable: true, description: 'In pence; 0 is free, null when it varies.' })
  @Category('public.offers')
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'What the amount is for, or how it varies.' })
  @Category('public.offers')
  amountDescription!: string | null;
}
