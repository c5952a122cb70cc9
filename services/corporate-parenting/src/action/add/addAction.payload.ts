import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { PartnershipAction } from '../partnershipAction.type';

@ObjectType({ description: 'What became of a new action.' })
export class AddActionPayload {
  @Field(() => PartnershipAction, { nullable: true, description: 'The action; null in a dry run.' })
  @Category('partnership')
  action!: PartnershipAction | null;

  @Field({ description: 'Whether this was a dry run, so that nothing was saved.' })
  @Category('partnership')
  dryRun!: boolean;

  @Field({ description: 'Whether it had been added before by the same request, and was not added again.' })
  @Category('partnership')
  repeated!: boolean;
}
