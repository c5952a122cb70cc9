import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../writing/inputDescriptions';

/** About no child: after a decision the child is not the caller's yet, and after the end no more. The referral says which one. */
@ObjectType({ description: 'What became of a referral, or with `dryRun` would.' })
export class ReferralPayload {
  @Field(() => ID, { description: 'The referral; whoever sees the child finds there what became of it.' })
  @Category('structure')
  referralId!: string;

  @Field({ description: WAS_DRY_RUN })
  @Category('structure')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('structure')
  repeated!: boolean;
}
