import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActionStatus } from '../ActionStatus';

@InputType({ description: 'A change of one action; what is left out or null stays as it is.' })
export class UpdateActionInput {
  @Field(() => ID, { description: 'The action’s id.' })
  @Category('partnership')
  actionId!: string;

  @Field(() => ActionStatus, { nullable: true, description: 'How it stands now.' })
  @Category('partnership')
  status?: ActionStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'What has been done so far; it replaces what stood there. Never write about one child here.',
  })
  @Category('partnership')
  progress?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'A new due date; for the strategic lead only.' })
  @Category('partnership')
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done; with the status COMPLETED only.' })
  @Category('partnership')
  completedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The board to which it is taken, of the same authority: its id.' })
  @Category('partnership')
  escalateTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is taken there; needed with `escalateTo`.' })
  @Category('partnership')
  escalationReason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: the board has settled it.' })
  @Category('partnership')
  endEscalation?: boolean | null;

  @Field(() => Int, { description: 'The version that you read. When it has changed since, nothing is saved.' })
  @Category('partnership')
  expectedVersion!: number;

  @Field({ description: 'A text of your own, new for each change: sent again, the same change is not made twice.' })
  @Category('partnership')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: check everything, save nothing.' })
  @Category('partnership')
  dryRun?: boolean | null;
}
