import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../inputDescriptions';
import { ObjectionCase } from '../objectionCase.type';

@ObjectType({ description: 'What answering an objection did, or with `dryRun` would do.' })
export class AnswerObjectionPayload {
  @Field(() => ObjectionCase, { description: 'The objection as it is now; with `dryRun` as it still is.' })
  @Category('assurance.review')
  objection!: ObjectionCase;

  @Field({ description: WAS_DRY_RUN })
  @Category('assurance.review')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('assurance.review')
  repeated!: boolean;
}
