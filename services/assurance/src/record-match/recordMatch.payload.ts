import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../inputDescriptions';
import { RecordLink } from './recordLink.type';

@ObjectType({ description: 'What deciding on a match did, or with `dryRun` would do.' })
export class RecordMatchPayload {
  @Field(() => RecordLink, {
    nullable: true,
    description: 'The match as it is now; null when it was rejected, and with `dryRun` when it was to be confirmed.',
  })
  @Category('recordMatch')
  recordLink!: RecordLink | null;

  @Field({ description: WAS_DRY_RUN })
  @Category('recordMatch')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('recordMatch')
  repeated!: boolean;
}
