import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Strategy } from '../strategy/strategy.type';
import { StrategyStep } from '../strategy/strategyPriority.type';
import { ActionEscalation } from './actionEscalation.type';
import { ActionStatus } from './ActionStatus';
import { PartnerAgency } from './PartnerAgency';
import { Partner } from './partner.type';

@ObjectType({
  description: 'Something that the partnership agreed to do, with who answers for it. Never about one child.',
})
export class PartnershipAction {
  /** What `strategy` and `step` are found by; the graph does not show them. */
  strategyId!: string | null;
  stepId!: string | null;

  @Field(() => ID, { description: 'The action’s own id.' })
  @Category('partnership')
  id!: string;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('partnership')
  version!: number;

  @Field({ description: 'The authority’s three-digit code of the DfE, such as 816.' })
  @Category('partnership')
  authority!: string;

  @Field({ description: 'What is to be done.' })
  @Category('partnership')
  title!: string;

  @Field(() => PartnerAgency, { description: 'The agency that answers for it.' })
  @Category('partnership')
  owner!: PartnerAgency;

  @Field(() => Partner, { nullable: true, description: 'Who leads it; null while nobody does.' })
  @Category('partnership')
  lead!: Partner | null;

  @Field({ description: 'Whether you lead it, and so may record its progress.' })
  @Category('partnership')
  ledByMe!: boolean;

  @Field(() => Strategy, { nullable: true, description: 'The strategy that it serves; null: none of those held here.' })
  @Category('partnership')
  strategy?: Strategy | null;

  @Field(() => StrategyStep, {
    nullable: true,
    description: 'The step of the strategy that it carries out, in the council’s words; null: no one step.',
  })
  @Category('partnership')
  step?: StrategyStep | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The corporate parenting principle that it serves, 1 to 7; null: not tied to one.',
  })
  @Category('partnership')
  principle!: number | null;

  @Field(() => ActionStatus, { description: 'How it stands.' })
  @Category('partnership')
  status!: ActionStatus;

  @Field({ description: 'What has been done so far, in the lead’s words. It never speaks of one child.' })
  @Category('partnership')
  progress!: string;

  @Field(() => DateScalar, { description: 'Last day on which it is on time.' })
  @Category('partnership')
  dueOn!: string;

  @Field({
    description: 'Whether its due date has passed, as of today in England, and it is neither done nor stopped.',
  })
  @Category('partnership')
  overdue!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done; null until it is completed.' })
  @Category('partnership')
  completedOn!: string | null;

  @Field(() => ActionEscalation, { nullable: true, description: 'To which board it was taken; null: to none.' })
  @Category('partnership')
  escalation!: ActionEscalation | null;

  @Field({ description: 'Whether it was made up for trying the hub out.' })
  @Category('partnership')
  synthetic!: boolean;
}
