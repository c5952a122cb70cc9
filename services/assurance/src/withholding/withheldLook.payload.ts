import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../inputDescriptions';
import { WithheldLook } from './withheldLook.type';

@ObjectType({ description: 'What withholding or showing a look did, or with `dryRun` would do.' })
export class WithheldLookPayload {
  @Field(() => WithheldLook, {
    nullable: true,
    description: 'The decision as it is now; null with `dryRun` for a new one.',
  })
  @Category('assurance.review')
  withheldLook!: WithheldLook | null;

  @Field({ description: WAS_DRY_RUN })
  @Category('assurance.review')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('assurance.review')
  repeated!: boolean;
}
