import { Category } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Whom an offer is for (Open Referral UK: eligibility).' })
export class Eligibility {
  @Field({ description: 'In plain words.' })
  @Category('public.offers')
  description!: string;

  @Field(() => Int, { nullable: true, description: 'From this age in years; null: no lower limit.' })
  @Category('public.offers')
  minimumAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to and with this age in years; null: no upper limit.' })
  @Category('public.offers')
  maximumAge!: number | null;
}
