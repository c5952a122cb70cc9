import { Category } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { ActionStatus } from './ActionStatus';
import { PartnerAgency } from './PartnerAgency';

@InputType({ description: 'Narrows the list of actions; what is left out or null does not narrow it.' })
export class ActionFilter {
  @Field(() => String, { nullable: true, description: 'Only this authority’s: its three-digit code of the DfE.' })
  @Category('partnership')
  authority?: string | null;

  @Field(() => PartnerAgency, { nullable: true, description: 'Only those that this agency answers for.' })
  @Category('partnership')
  owner?: PartnerAgency | null;

  @Field(() => ID, { nullable: true, description: 'Only those that serve this strategy: its id.' })
  @Category('partnership')
  strategy?: string | null;

  @Field(() => ActionStatus, { nullable: true, description: 'Only those that stand like this.' })
  @Category('partnership')
  status?: ActionStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those past their due date; false: only the others.',
  })
  @Category('partnership')
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only those that you lead; false: only the others.' })
  @Category('partnership')
  ledByMe?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only those taken to a board; false: only the others.' })
  @Category('partnership')
  escalated?: boolean | null;
}
