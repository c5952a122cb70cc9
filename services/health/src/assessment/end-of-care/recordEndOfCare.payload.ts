import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { Child } from '../../child/child.type';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../writing/inputDescriptions';

@ObjectType({ description: 'What the end of care did to health assessments, or with `dryRun` would do.' })
export class RecordEndOfCarePayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Child, { description: 'The child.' })
  @Category('structure')
  child!: Child;

  @Field(() => [ID], { description: 'The assessments that were open, and are cancelled because care has ended.' })
  @Category('health.status')
  cancelledAssessmentIds!: string[];

  @Field({ description: WAS_DRY_RUN })
  @Category('health.status')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('health.status')
  repeated!: boolean;
}
