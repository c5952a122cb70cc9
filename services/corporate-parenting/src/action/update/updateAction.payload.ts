import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { PartnershipAction } from '../partnershipAction.type';
import { CHANGEABLE_FIELDS } from './planActionUpdate';

@ObjectType({ description: 'One field of an action, before and after a change.' })
export class ActionFieldChange {
  @Field(() => String, { description: `The field: one of ${CHANGEABLE_FIELDS.join(', ')}.` })
  @Category('partnership')
  field!: string;

  @Field(() => String, { nullable: true, description: 'What stood there before; null: nothing.' })
  @Category('partnership')
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there now; null: nothing.' })
  @Category('partnership')
  to!: string | null;
}

@ObjectType({ description: 'What became of a change of an action.' })
export class UpdateActionPayload {
  @Field(() => PartnershipAction, {
    nullable: true,
    description: 'The action as it now stands; a dry run leaves it as it was.',
  })
  @Category('partnership')
  action!: PartnershipAction | null;

  @Field(() => [ActionFieldChange], { description: 'What was changed, or in a dry run would be.' })
  @Category('partnership')
  changes!: ActionFieldChange[];

  @Field({ description: 'Whether this was a dry run, so that nothing was saved.' })
  @Category('partnership')
  dryRun!: boolean;

  @Field({ description: 'Whether the change had been made before by the same request, and was not made again.' })
  @Category('partnership')
  repeated!: boolean;
}
