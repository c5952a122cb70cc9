import { Category } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Somebody who can lead actions.' })
export class RegisterPartnerInput {
  @Field(() => ID, { description: 'As their identity provider names them.' })
  @Category('partnership')
  id!: string;

  @Field({ description: 'Their name.' })
  @Category('partnership')
  name!: string;

  @Field({ description: 'Their job or office.' })
  @Category('partnership')
  jobTitle!: string;

  @Field({ description: 'A text of your own, new for each change.' })
  @Category('partnership')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: check everything, save nothing.' })
  @Category('partnership')
  dryRun?: boolean | null;
}
