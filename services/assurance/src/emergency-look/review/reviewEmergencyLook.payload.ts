import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../inputDescriptions';
import { EmergencyLook } from '../emergencyLook.type';

@ObjectType({ description: 'What deciding on an emergency look did, or with `dryRun` would do.' })
export class ReviewEmergencyLookPayload {
  @Field(() => EmergencyLook, { description: 'The look as it is now; with `dryRun` as it still is.' })
  @Category('assurance.review')
  look!: EmergencyLook;

  @Field({ description: WAS_DRY_RUN })
  @Category('assurance.review')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('assurance.review')
  repeated!: boolean;
}
