import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Child } from '../child/child.type';
import { WAS_DRY_RUN, WAS_REPEATED } from '../writing/inputDescriptions';

@ObjectType({ description: 'What a release did, or with `dryRun` would do.' })
export class ReleasePayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Child, { description: 'The young person.' })
  @Category('structure')
  child!: Child;

  @Field({ description: 'Whether anything changed: false when all of it was so already.' })
  @Category('structure')
  changed!: boolean;

  @Field({ description: WAS_DRY_RUN })
  @Category('structure')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('structure')
  repeated!: boolean;
}
