import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../inputDescriptions';
import { Permission } from './permission.type';

@ObjectType({ description: 'What giving or taking back a permission did, or with `dryRun` would do.' })
export class PermissionWritePayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Permission, {
    nullable: true,
    description: 'The permission as it is now; null with `dryRun` when it was never given.',
  })
  @Category('permission')
  permission!: Permission | null;

  @Field({ description: 'What it means from now on, or with `dryRun` would mean, in one sentence.' })
  @Category('permission')
  inWords!: string;

  @Field({ description: WAS_DRY_RUN })
  @Category('permission')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('permission')
  repeated!: boolean;
}
