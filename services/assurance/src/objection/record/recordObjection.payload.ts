import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../inputDescriptions';
import { Objection } from '../objection.type';

@ObjectType({ description: 'What recording an objection did, or with `dryRun` would do.' })
export class RecordObjectionPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Objection, { nullable: true, description: 'The objection; null with `dryRun`.' })
  @Category('permission')
  objection!: Objection | null;

  @Field(() => DateScalar, { description: 'Last day for the answer, with `dryRun` too.' })
  @Category('permission')
  answerDueOn!: string;

  @Field({ description: WAS_DRY_RUN })
  @Category('permission')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('permission')
  repeated!: boolean;
}
