import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PartnerAgency } from '../PartnerAgency';

@InputType({ description: 'A new action of the partnership.' })
export class AddActionInput {
  @Field({ description: 'The authority’s three-digit code of the DfE, such as 816.' })
  @Category('partnership')
  authority!: string;

  @Field({ description: 'What is to be done. Never write about one child here.' })
  @Category('partnership')
  title!: string;

  @Field(() => PartnerAgency, { description: 'The agency that answers for it.' })
  @Category('partnership')
  owner!: PartnerAgency;

  @Field(() => DateScalar, { description: 'Last day on which it is on time.' })
  @Category('partnership')
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: 'Who leads it: an id of `partners`. Null: nobody yet.' })
  @Category('partnership')
  leadId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The step of one of the authority’s strategies that it carries out: its id.',
  })
  @Category('partnership')
  stepId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The corporate parenting principle that it serves, 1 to 7.' })
  @Category('partnership')
  principle?: number | null;

  @Field({ description: 'A text of your own, new for each action: sent again, the same action is not added twice.' })
  @Category('partnership')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: check everything, save nothing.' })
  @Category('partnership')
  dryRun?: boolean | null;
}
