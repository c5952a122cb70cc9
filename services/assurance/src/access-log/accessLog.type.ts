import { Category, DateScalar, PageInfo } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One time that somebody looked at your record in the hub.' })
export class AccessLogEntry {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'The look in one sentence.' })
  @Category('accessLog.own')
  inWords!: string;

  @Field(() => DateScalar, { description: 'Day in England on which they looked.' })
  @Category('accessLog.own')
  lookedOn!: string;

  @Field({ description: 'Time of day in England, as in 14:05.' })
  @Category('accessLog.own')
  lookedAt!: string;

  @Field({ description: 'Who looked: name and post, or the role alone when the hub does not know the name.' })
  @Category('accessLog.own')
  who!: string;

  @Field({ description: 'The role in which they looked, in plain words.' })
  @Category('accessLog.own')
  role!: string;

  @Field(() => String, { nullable: true, description: 'Their agency; null for a role of no agency in particular.' })
  @Category('accessLog.own')
  agency!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in plain words: what they were acting for.' })
  @Category('accessLog.own')
  why!: string | null;

  @Field(() => [String], {
    description:
      'Kinds of information about you in the answer that they got, in plain words. For looks from before that was recorded: about everybody on the same list.',
  })
  @Category('accessLog.own')
  kinds!: string[];

  @Field({ description: 'Whether they changed something.' })
  @Category('accessLog.own')
  changedSomething!: boolean;
}

@ObjectType({ description: 'Who looked at your record, the latest first.' })
export class AccessLog {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [AccessLogEntry], { description: 'The looks of this page.' })
  @Category('accessLog.own')
  nodes!: AccessLogEntry[];

  @Field(() => PageInfo, { description: 'How to go on.' })
  @Category('accessLog.own')
  pageInfo!: PageInfo;
}
