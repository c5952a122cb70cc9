import { Category, DateScalar, PageInfo } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'That a record of an agency is a child’s, as somebody confirmed it; or that this was undone.',
})
export class RecordLink {
  @Field(() => ID, { description: 'The match’s own id: the candidate’s.' })
  @Category('recordMatch')
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The hub’s own id of the child; null once the match was undone: nothing says any more whose it was taken for.',
  })
  @Category('recordMatch')
  childReference!: string | null;

  @Field({ description: 'The agency that holds the record.' })
  @Category('recordMatch')
  agency!: string;

  @Field({ description: 'How the agency itself names its record.' })
  @Category('recordMatch')
  recordReference!: string;

  @Field({ description: 'Who confirmed it.' })
  @Category('recordMatch')
  matchedBy!: string;

  @Field(() => DateScalar, { description: 'Day in England on which it was confirmed.' })
  @Category('recordMatch')
  matchedOn!: string;

  @Field(() => String, { nullable: true, description: 'Who undid it; null while it stands.' })
  @Category('recordMatch')
  undoneBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day in England on which it was undone; null while it stands.',
  })
  @Category('recordMatch')
  undoneOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was undone; null while it stands.' })
  @Category('recordMatch')
  undoneBecause!: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('recordMatch')
  version!: number;
}

@ObjectType({ description: 'One page of matches, the latest first.' })
export class RecordLinkConnection {
  @Field(() => [RecordLink], { description: 'The matches of this page.' })
  @Category('recordMatch')
  nodes!: RecordLink[];

  @Field(() => PageInfo, { description: 'How to go on.' })
  @Category('recordMatch')
  pageInfo!: PageInfo;
}
