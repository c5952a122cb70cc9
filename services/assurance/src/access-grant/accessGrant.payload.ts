import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../inputDescriptions';
import { AccessGrant } from './accessGrant.type';

@ObjectType({ description: 'What giving or ending a grant did, or with `dryRun` would do.' })
export class AccessGrantPayload {
  @Field(() => AccessGrant, {
    nullable: true,
    description: 'The grant as it is now; null with `dryRun` for a new one.',
  })
  @Category('access.grants')
  accessGrant!: AccessGrant | null;

  @Field({ description: WAS_DRY_RUN })
  @Category('access.grants')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('access.grants')
  repeated!: boolean;
}
