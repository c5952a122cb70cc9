import { Field, ID, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { missingCodes } from '../codes';
import { WriteInput } from '../write/write.type';

@InputType({ description: 'That a child is missing or away without authorisation.' })
export class RecordMissingEpisodeInput extends WriteInput {
  @Category('care.missing')
  @Field(() => missingCodes.graphType, { description: 'Whether missing or away without authorisation.' })
  kind!: string;

  @Category('care.missing')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it began; today when left out.' })
  beganOn?: string | null;

  @Category('care.missing')
  @Field(() => Boolean, { nullable: true, description: 'Whether the police were told.' })
  policeTold?: boolean | null;
}

@InputType({ description: 'What became of a missing episode; what is left out stays.' })
export class UpdateMissingEpisodeInput extends WriteInput {
  @Category('care.missing')
  @Field(() => ID, { description: 'The episode.' })
  episodeId!: string;

  @Category('care.missing')
  @Field(() => Int, { description: 'The version that you read.' })
  expectedVersion!: number;

  @Category('care.missing')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the child was found or came back.' })
  endedOn?: string | null;

  @Category('care.missing')
  @Field(() => Boolean, { nullable: true, description: 'Whether the police were told.' })
  policeTold?: boolean | null;

  @Category('care.missing')
  @Field(() => Boolean, { nullable: true, description: 'Whether an independent return interview was offered.' })
  interviewOffered?: boolean | null;

  @Category('care.missing')
  @Field(() => Boolean, { nullable: true, description: 'Whether the child accepted it.' })
  interviewAccepted?: boolean | null;

  @Category('care.missing')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was held.' })
  interviewHeldOn?: string | null;
}
