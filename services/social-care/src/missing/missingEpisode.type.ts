import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { missingCodes } from '../codes';

@ObjectType({ description: 'A time during which the child was missing or away without authorisation.' })
export class MissingEpisode {
  @Category('care.missing')
  @Field(() => ID, { description: 'The episode, to be named when it is changed.' })
  episodeId!: string;

  @Category('care.missing')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a change.' })
  version!: number;

  @Category('care.missing')
  @Field(() => missingCodes.graphType, {
    nullable: true,
    description: 'Whether missing or away without authorisation (SSDA903 MISSING); null when the code is unknown.',
  })
  kind!: string | null;

  @Category('care.missing')
  @Field(() => DateScalar, { description: 'The day on which it began (MIS_START).' })
  beganOn!: string;

  @Category('care.missing')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the child was found or came back (MIS_END); null while it lasts.',
  })
  endedOn!: string | null;

  @Category('care.missing')
  @Field(() => Boolean, { nullable: true, description: 'Whether the police were told; null when not recorded.' })
  policeTold!: boolean | null;

  @Category('care.missing')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an independent return interview was offered; null when not recorded.',
  })
  interviewOffered!: boolean | null;

  @Category('care.missing')
  @Field(() => Boolean, { nullable: true, description: 'Whether the child accepted it; null when not recorded.' })
  interviewAccepted!: boolean | null;

  @Category('care.missing')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the return interview was held; null when it was not.',
  })
  interviewHeldOn!: string | null;
}
