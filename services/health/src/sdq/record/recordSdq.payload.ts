import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../writing/inputDescriptions';
import { SdqScore } from '../sdqTotal.type';

@ObjectType({ description: 'What was recorded of a questionnaire, or with `dryRun` would be.' })
export class RecordSdqPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => SdqScore, { description: 'Its total and band.' })
  @Category('health.sdqTotal')
  score!: SdqScore;

  @Field({ description: WAS_DRY_RUN })
  @Category('health.sdqTotal')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('health.sdqTotal')
  repeated!: boolean;
}
